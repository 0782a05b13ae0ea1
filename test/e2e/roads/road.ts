import type { Locator } from '@playwright/test';
import type { ComposeDriver, DemoDriver, OpenOptions } from '../../webmail/driver.ts';
import type { DemoHost } from '../../webmail/serve.ts';
import { expect } from '../extension.ts';
import { ours } from '../ours.ts';

/** A road by which a mail can be sent. */
export interface SendRoad {
  readonly name: string;
  readonly hosts: readonly DemoHost[];
  /** What the demo needs for it. */
  readonly open?: Pick<OpenOptions, 'flags' | 'url'>;
  /** A reply in its thread; otherwise a new mail. */
  readonly isReply?: boolean;
  /** Begun before the host has saved the draft. */
  readonly isUnsaved?: boolean;
  /** The mail's words are written as the road is taken, not before. */
  readonly isWrittenLast?: boolean;
  /** Where a calm mail ends: sent, waiting for its time, or waiting for the network and then sent. */
  readonly lands?: 'outbox' | 'scheduled' | 'queue';
  /** Brings a written draft to where the road begins. */
  prepare?(compose: ComposeDriver, demo: DemoDriver): Promise<ComposeDriver>;
  take(compose: ComposeDriver, words: string): Promise<void>;
}

export const both = ['gmail', 'outlook'] as const;

/** Uses controls that come up one after another, until the last or until Templanza's hold or re-read comes up instead. */
export async function follow(
  compose: ComposeDriver,
  controls: readonly Locator[],
  use: (control: Locator) => Promise<void>,
): Promise<void> {
  const { panel } = ours(compose.page);
  for (const control of controls) {
    await expect(control.or(panel).first()).toBeVisible();
    if (await panel.isVisible()) return;
    await use(control);
  }
}
