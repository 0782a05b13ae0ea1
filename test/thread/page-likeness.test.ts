import { describe, expect, it } from 'vitest';
import { type BodyStats, looksLikeAPage } from '@/lib/thread/page-likeness';

const letter: BodyStats = {
  textLength: 900,
  linkTextLength: 0,
  tableTextLength: 0,
  links: 0,
  images: 0,
  headings: 0,
  layoutTables: 0,
  tableDepth: 0,
  buttons: 0,
};

describe('a page', () => {
  it.each<[string, Partial<BodyStats>]>([
    [
      'a newsletter',
      { textLength: 3000, linkTextLength: 1200, links: 25, images: 12, headings: 5, layoutTables: 14, tableDepth: 5 },
    ],
    [
      'a ticket notice',
      { textLength: 1500, linkTextLength: 200, links: 6, images: 2, headings: 1, layoutTables: 7, tableDepth: 3 },
    ],
    ['a short ticket notice', { textLength: 650, tableTextLength: 650, links: 3, headings: 1, layoutTables: 2, tableDepth: 2 }],
    ['a form that came by mail', { textLength: 800, links: 2, headings: 1, layoutTables: 6, tableDepth: 2, buttons: 1 }],
  ])('is %s', (_name, stats) => {
    expect(looksLikeAPage({ ...letter, ...stats })).toBe(true);
  });
});

describe('a letter', () => {
  it.each<[string, Partial<BodyStats>]>([
    ['a plain one', {}],
    ['one with a designed signature', { images: 5, links: 5, layoutTables: 2, tableDepth: 2, linkTextLength: 90 }],
    ['one with a list of links', { links: 8, linkTextLength: 200 }],
    ['one that a firm’s mailer put into a frame', { tableTextLength: 900, layoutTables: 2, tableDepth: 2, links: 3 }],
    ['one with headings', { headings: 4, textLength: 5000 }],
    ['one with a table of prices', { layoutTables: 1, tableDepth: 1 }],
    ['a note of two lines in a template', { textLength: 120, layoutTables: 9, tableDepth: 4, links: 14, headings: 2 }],
  ])('is %s', (_name, stats) => {
    expect(looksLikeAPage({ ...letter, ...stats })).toBe(false);
  });
});
