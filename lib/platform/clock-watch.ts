const toleratedMs = 2 * 60 * 1000;

/**
 * Tells when the wall clock moved other than time does, by comparing it with a monotonic one.
 * A sleeping machine may look the same; the only consequence is that nothing is sent by itself.
 */
export function createClockWatch(clock: { wall(): number; monotonic(): number }): () => boolean {
  let wall = clock.wall();
  let monotonic = clock.monotonic();
  return () => {
    const drift = clock.wall() - wall - (clock.monotonic() - monotonic);
    wall = clock.wall();
    monotonic = clock.monotonic();
    return Math.abs(drift) > toleratedMs;
  };
}
