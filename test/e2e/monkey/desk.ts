import type { Page } from '@playwright/test';
import type { Extension } from '../launch.ts';

/**
 * A page of ours without a script: from it the background's database can be reached while the background sleeps, and
 * nothing wakes it.
 */
export async function openDesk(extension: Extension): Promise<Page> {
  const desk = await extension.context.newPage();
  await desk.goto(await extension.pageUrl('manifest.json'));
  return desk;
}
