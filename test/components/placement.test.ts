import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacementInput, place } from '@/components/page/placement';

const viewport = { width: 1280, height: 800 };
const panel = { width: 400, height: 300 };
const docked: PlacementInput = {
  panel,
  viewport,
  compose: { left: 700, top: 300, width: 540, height: 500 },
  editor: { left: 700, top: 340, width: 540, height: 400 },
};

describe('place', () => {
  it('prefers the left of a compose docked at the right, feet aligned', () => {
    expect(place(docked)).toEqual({ side: 'left', left: 292, top: 492, maxHeight: 300 });
  });

  it('goes right where the left has no room', () => {
    expect(place({ ...docked, compose: { ...docked.compose, left: 100 } }).side).toBe('right');
  });

  it('goes above a wide inline reply, else below it', () => {
    const wide = { left: 100, top: 400, width: 1100, height: 300 };
    expect(place({ ...docked, compose: wide })).toMatchObject({ side: 'above', top: 92 });
    expect(place({ ...docked, compose: { ...wide, top: 20 } })).toMatchObject({ side: 'below', top: 328 });
  });

  it('makes a list that scrolls shorter rather than lay it over the text; other panels keep their height', () => {
    const wide = { left: 100, top: 400, width: 1100, height: 300 };
    const list = { width: 400, height: 600, leastHeight: 280 };
    expect(place({ ...docked, compose: wide, panel: list })).toEqual({ side: 'above', left: 800, top: 8, maxHeight: 384 });
    expect(place({ ...docked, compose: wide, panel: { width: 400, height: 600 } }).side).toBe('over');
    expect(place({ ...docked, compose: { ...wide, top: 240 }, panel: list }).side).toBe('over');
  });

  it('covers a full-screen compose from under the text where there is room', () => {
    const full = { left: 0, top: 0, width: 1280, height: 800 };
    const editor = { left: 0, top: 60, width: 1280, height: 400 };
    const placed = place({ ...docked, compose: full, editor });
    expect(placed).toMatchObject({ side: 'over', top: 460 });
  });

  it('leaves the upper part of the text in sight where there is none', () => {
    const full = { left: 0, top: 0, width: 380, height: 800 };
    const placed = place({
      viewport: { width: 380, height: 800 },
      panel: { width: 364, height: 700 },
      compose: full,
      editor: full,
    });
    expect(placed.side).toBe('over');
    expect(placed.top).toBeGreaterThan(300);
  });

  it('never leaves the viewport, and beside a compose never lies over it', () => {
    const size = (most: number) => fc.integer({ min: 40, max: most });
    const input = fc.record({
      viewport: fc.record({ width: fc.integer({ min: 380, max: 2600 }), height: fc.integer({ min: 320, max: 1600 }) }),
      panel: fc.record({ width: size(364), height: size(900) }),
      compose: fc.record({
        left: fc.integer({ min: -200, max: 2000 }),
        top: fc.integer({ min: -200, max: 1200 }),
        width: size(1600),
        height: size(1200),
      }),
      editor: fc.constant(undefined),
    });
    fc.assert(
      fc.property(input, (one) => {
        const { left, top, maxHeight, side } = place(one);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + one.panel.width).toBeLessThanOrEqual(one.viewport.width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + Math.min(one.panel.height, maxHeight)).toBeLessThanOrEqual(one.viewport.height - 7);
        if (side === 'left') expect(left + one.panel.width).toBeLessThan(one.compose.left);
        if (side === 'right') expect(left).toBeGreaterThan(one.compose.left + one.compose.width);
      }),
    );
  });
});
