import { shadowStyles } from '@/components/ui/shadow-styles';

// The chip stands in the webmail's own toolbar row; the root takes no room.
const hostStyle =
  ':host(templanza-chip) { display: inline-flex; align-self: center; vertical-align: middle; margin-inline-start: 8px; }\n';

/**
 * An element of ours with an open shadow root and our styles in it. Its name begins with `templanza-`: the guard looks past it.
 * A focus given to it goes on to what is inside.
 */
export function shadowHost(name: `templanza-${string}`): { readonly element: HTMLElement; readonly inside: HTMLElement } {
  const element = document.createElement(name);
  const shadow = element.attachShadow({ mode: 'open', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = `${hostStyle}${shadowStyles}`;
  const inside = document.createElement('div');
  shadow.append(style, inside);
  return { element, inside };
}
