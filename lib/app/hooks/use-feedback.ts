import { useLive } from '@/lib/app/hooks/use-live';
import { ask } from '@/lib/app/hooks/use-settings';
import type { FeedbackView } from '@/lib/messaging/protocol';

const read = () => ask('feedback.read');

/** What the user said of findings, and the ways back. Undefined until it is read. */
export function useFeedback(): {
  readonly feedback: FeedbackView | undefined;
  readonly takeBack: (id: string) => void;
  readonly forgetNotHeated: () => void;
} {
  const { live, reload } = useLive(read);
  return {
    feedback: live.state === 'ready' ? live.value : undefined,
    takeBack: (id) => void ask('feedback.takeBack', { id }).then(reload),
    forgetNotHeated: () => void ask('feedback.forgetNotHeated').then(reload),
  };
}
