import { useEffect, useState } from 'react';

const stepMs = 15_000;

/** The time, anew every quarter of a minute: what is shown is "until 18:40", not a ticking clock. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
