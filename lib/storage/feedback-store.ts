import { createKeptItem, type KeptItem, type StorageArea } from '@/lib/storage/kept-item';
import { type Feedback, noFeedback } from '@/lib/tone/feedback';
import { parseFeedback, storeFeedback } from '@/lib/tone/feedback-schema';

export type FeedbackStore = KeptItem<Feedback>;

/** What the user said of findings, in one item beside the settings. */
export function createFeedbackStore(area: StorageArea): FeedbackStore {
  return createKeptItem(area, { key: 'feedback', parse: parseFeedback, store: storeFeedback, fresh: () => noFeedback });
}
