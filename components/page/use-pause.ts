import { useEffect, useState } from 'react';

/** False until so many ms have passed since the first render; true at once for 0. */
export function usePauseOver(ms: number): boolean {
  const [over, setOver] = useState(ms <= 0);
  useEffect(() => {
    if (ms <= 0) return;
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return over;
}
