import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { defaultSettings } from '@/lib/settings/defaults';
import { createSettingsStore } from '@/lib/storage/settings-store';

describe('settings in storage', () => {
  const area = () => {
    fakeBrowser.reset();
    return fakeBrowser.storage.local;
  };

  it('are the defaults where nothing is stored', async () => {
    expect(await createSettingsStore(area()).read()).toMatchObject({ stored: { settings: defaultSettings }, source: 'defaults' });
  });

  it('come back as they were written', async () => {
    const store = createSettingsStore(area());
    const settings = { ...defaultSettings, language: 'es' as const };
    await store.write({ version: 2, settings, pending: undefined });
    expect(await store.read()).toMatchObject({ stored: { settings }, source: 'stored' });
  });

  it('that cannot be read are kept aside, every one of them, and reported', async () => {
    const local = area();
    const store = createSettingsStore(local);
    await local.set({ settings: { version: 99, odd: true } });
    expect(await store.read()).toMatchObject({ stored: { settings: defaultSettings }, source: 'kept' });
    await local.set({ settings: 'broken' });
    await store.read();
    expect(await local.get('settings.unreadable')).toEqual({ 'settings.unreadable': [{ version: 99, odd: true }, 'broken'] });
    expect(await local.get('settings')).toEqual({ settings: 'broken' });
  });
});
