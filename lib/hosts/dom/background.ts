/**
 * Whether a page is light or dark, by the first background colour that is not transparent, going up from `from`.
 * Relative luminance after WCAG 2; `light` when nothing is painted.
 */
export function themeAt(from: Element): 'light' | 'dark' {
  const window = from.ownerDocument.defaultView;
  for (let at: Element | null = from; at !== null; at = at.parentElement) {
    const luminance = luminanceOf(window?.getComputedStyle(at).backgroundColor ?? '');
    if (luminance !== undefined) return luminance < 0.25 ? 'dark' : 'light';
  }
  return 'light';
}

function luminanceOf(colour: string): number | undefined {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat);
  if (parts === undefined) return undefined;
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
