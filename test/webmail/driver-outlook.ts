import type { Page } from '@playwright/test';
import type { DemoDriver } from './driver.ts';
import type { Served } from './serve.ts';

export function outlookDriver(_page: Page, _served: Served): DemoDriver {
  throw new Error('not yet');
}
