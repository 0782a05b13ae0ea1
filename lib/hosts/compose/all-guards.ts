import type { SendGuard } from '@/lib/hosts/types';

/** Several guards as one: any of them can stop. Undefined while nobody guards. */
export function allAsOne(guards: Iterable<SendGuard>, onDecide: () => void): SendGuard | undefined {
  const all = [...guards];
  if (all.length === 0) return undefined;
  return {
    decide: (attempt) => {
      onDecide();
      return all.map((guard) => guard.decide(attempt)).includes('stop') ? 'stop' : 'pass';
    },
    stopped: (attempt) => all.forEach((guard) => void guard.stopped(attempt)),
    passed: (attempt) => all.forEach((guard) => void guard.passed?.(attempt)),
  };
}
