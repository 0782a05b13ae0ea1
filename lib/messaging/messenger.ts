import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from '@/lib/messaging/protocol';

const silent = () => {};

/** Page and extension pages → background. Its logger is silent: messages carry drafts. */
export const messenger = defineExtensionMessaging<Protocol>({
  logger: { debug: silent, log: silent, warn: silent, error: silent },
});
