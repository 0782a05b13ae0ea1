import { shadowStyles } from '@/components/ui/shadow-styles';

/** An element of ours with an open shadow root and our styles in it. Its name begins with `templanza-`: the guard looks past it. */
export function shadowHost(name: `templanza-${string}`): { readonly element: HTMLElement; readonly inside: HTMLElement } {
  const element = document.createElement(name);
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = shadowStyles;
  const inside = document.createElement('div');
  shadow.append(style, inside);
  return { element, inside };
}
