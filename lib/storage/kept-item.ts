/** The part of `storage.local` that is used. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** `kept`: what was stored couldn't be read; it lies untouched beside, and the value is the usual one. */
export type ItemSource = 'stored' | 'defaults' | 'kept';

/** One item of storage, parsed at each read. What can't be read is kept aside (`<key>.unreadable`) and reported, never lost. */
export interface KeptItem<T> {
  read(): Promise<{ readonly stored: T; readonly source: ItemSource }>;
  write(value: T): Promise<void>;
}

interface ItemKind<T> {
  readonly key: string;
  parse(raw: unknown): { readonly ok: true; readonly stored: T } | { readonly ok: false };
  /** What is written for a value; the value itself where this is left out. */
  store?(value: T): unknown;
  /** What holds where nothing is stored, or nothing that can be read. */
  fresh(): T;
}

export function createKeptItem<T>(area: StorageArea, { key, parse, fresh, store = (value) => value }: ItemKind<T>): KeptItem<T> {
  const asideKey = `${key}.unreadable`;
  return {
    async read() {
      const items = await area.get([key, asideKey]);
      const raw = items[key];
      if (raw === undefined) return { stored: fresh(), source: items[asideKey] === undefined ? 'defaults' : 'kept' };
      const parsed = parse(raw);
      if (parsed.ok) return { stored: parsed.stored, source: 'stored' };
      await keepAside(area, { asideKey, aside: items[asideKey], raw });
      return { stored: fresh(), source: 'kept' };
    },
    async write(value) {
      await area.set({ [key]: store(value) });
    },
  };
}

/** Keeps every different unreadable value; a list, so that a second one doesn't replace the first. */
async function keepAside(
  area: StorageArea,
  { asideKey, aside, raw }: { readonly asideKey: string; readonly aside: unknown; readonly raw: unknown },
): Promise<void> {
  const kept: unknown[] = Array.isArray(aside) ? aside : [];
  if (kept.some((other) => JSON.stringify(other) === JSON.stringify(raw))) return;
  await area.set({ [asideKey]: [...kept, raw] });
}
