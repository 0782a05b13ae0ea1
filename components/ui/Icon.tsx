const paths = {
  leaf: 'M3 13.2C2.6 7 6.4 3 13.4 2.8 13.6 9.4 10.6 12.6 5.6 12.2M2.4 14 9 7',
  balance: 'M8 2v12M5.4 14h5.2M2.8 4.4h10.4M3.4 4.4 1.4 9.2a2.1 2.1 0 0 0 4 0zM12.6 4.4l-2 4.8a2.1 2.1 0 0 0 4 0z',
  flame: 'M8.3 1.5c.3 2.7 4 4.2 4 8a4.3 4.3 0 0 1-8.6 0c0-1.7.8-2.8 1.7-3.6.1 1 .6 1.7 1.3 2C6.5 5.3 7 3.2 8.3 1.5z',
  storm: 'M4.6 10.2a3 3 0 0 1 .2-6 4 4 0 0 1 7.4 1.1 2.5 2.5 0 0 1-.3 4.9M8.7 7.2 6.7 10.7h2.5L7.5 14.4',
  clock: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9zM8 4.8V8.2l2.3 1.4',
  check: 'M2.8 8.6 6.3 12.1 13.2 4.4',
  warn: 'M8 2.1 14.6 13.6H1.4zM8 6.5v3.4M8 11.7v.1',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.2 8 10.2 12 6.2',
  next: 'M6.2 4 10.2 8 6.2 12',
  mail: 'M2 3.8h12v8.6H2zM2.2 4.2 8 8.8l5.8-4.6',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour of the text. Always beside a word, so hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
