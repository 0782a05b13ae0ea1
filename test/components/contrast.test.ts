import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toneLevels } from '@/lib/tone/types';

const css = readFileSync(join(import.meta.dirname, '../../components/ui/tokens.css'), 'utf8');
const [lightBlock = '', darkBlock = ''] = [...css.matchAll(/\.t-theme(?:\[data-theme="dark"\])? \{[^}]*--ink:[^}]*\}/g)].map(
  String,
);

/** Words are read on these: ink before ground. */
const pairs: readonly (readonly [ink: string, ground: string])[] = [
  ...toneLevels.map((level) => [`${level}-ink`, `${level}-wash`] as const),
  ...toneLevels.map((level) => [`${level}-ink`, 'surface'] as const),
  ['ink', 'surface'],
  ['ink', 'raised'],
  ['ink', 'accent-wash'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['muted', 'accent-wash'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
];

describe.each([
  ['light', lightBlock],
  ['dark', darkBlock],
])('in the %s theme', (_theme, block) => {
  it.each(pairs)('%s on %s can be read (4.5:1)', (ink, ground) => {
    expect(contrast(colour(block, ink), colour(block, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a field can be seen (3:1)', () => {
    expect(contrast(colour(block, 'edge'), colour(block, 'surface'))).toBeGreaterThanOrEqual(3);
  });
});

function colour(block: string, name: string): string {
  const found = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(block)?.[1];
  if (found === undefined) throw new Error(`no token --${name}`);
  return found;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
