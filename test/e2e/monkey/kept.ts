import type { DemoHost } from '../../webmail/serve.ts';

/** Steps that once went wrong, as short as they could be made, or that are worth taking each time. */
export interface Kept {
  readonly name: string;
  readonly hosts: readonly DemoHost[];
  readonly steps: readonly string[];
}

const both = ['gmail', 'outlook'] as const;

export const kept: readonly Kept[] = [
  {
    name: 'made calm in a second tab, it waits ten minutes; heated again in the first, it waits anew',
    hosts: both,
    steps: [
      'write a heated mail',
      'send by a click',
      'open a second tab',
      'make it calm',
      'let 12 minutes pass',
      'go to the other tab',
      'send by a click',
      'let 12 minutes pass',
      'send it after the re-read',
      'let 125 minutes pass',
      'send it after the re-read',
    ],
  },
  {
    name: 'taken back by the host’s undo before the release was settled, it can be sent again',
    hosts: both,
    steps: [
      'write a heated mail',
      'send by a click',
      'let 125 minutes pass',
      'send it after the re-read',
      'take it back',
      'send it after the re-read',
    ],
  },
  {
    name: 'a reply taken back as soon as it left can be sent again',
    hosts: ['gmail'],
    steps: [
      'write a heated reply',
      'let 125 minutes pass',
      'send by Enter on Send',
      'send it after the re-read',
      'take it back',
      'send by Ctrl+Enter in the body',
    ],
  },
  {
    name: 'taken back by the host’s undo after a release, reloaded, released again: one mail',
    hosts: both,
    steps: [
      'write a heated reply',
      'send by Ctrl+Enter in the body',
      'let 125 minutes pass',
      'send it after the re-read',
      'take it back',
      'reload',
      'kill the background',
      'send it after the re-read',
    ],
  },
];
