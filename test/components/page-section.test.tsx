// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageSection } from '@/components/popup/PageSection';
import type { Added } from '@/lib/app/hooks/use-sites';
import type { Standing } from '@/lib/app/standing';
import { show } from './render';

afterEach(cleanup);

const pattern = 'https://webmail.estudio.example/*';

describe('the page in front', () => {
  it.each<[string | RegExp, Standing]>([
    ['Protected: sends are held here.', { name: 'protected', host: 'gmail' }],
    ['No mail to hold on this page.', { name: 'idle', host: 'gmail' }],
    ["Templanza is off for Outlook: sends aren't held here.", { name: 'switchedOff', host: 'outlook' }],
    [/I know Gmail, Outlook on the web and Roundcube\./, { name: 'notWebmail' }],
  ])('says "%s"', (words, standing) => {
    page(standing);
    expect(screen.getByText(words)).toBeDefined();
  });

  it('names what isn’t recognised, each once, in words', () => {
    page({ name: 'partly', host: 'gmail', missing: ['recipientInput', 'recipients', 'send', 'aNewOne'] });
    expect(screen.getByText('Not found: the recipients, the Send button, aNewOne.')).toBeDefined();
  });

  it.each<[string, Standing]>([
    ['came late', { name: 'late', host: 'roundcube' }],
    ['isn’t there yet', { name: 'silent', host: 'gmail' }],
  ])('is reloaded where Templanza %s', async (_, standing) => {
    const { user, onReload } = page(standing);
    await user.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('is added by one press, and then only asks to be reloaded', async () => {
    const { user, onAdd } = page({ name: 'addable', pattern });
    await user.click(screen.getByRole('button', { name: 'Add this webmail' }));
    expect(onAdd).toHaveBeenCalledWith(pattern);
    expect(await screen.findByText('Guarded from now on. Reload the page for full protection.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add this webmail' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeDefined();
  });

  it('can still be added when the permission wasn’t given', async () => {
    const { user } = page({ name: 'addable', pattern }, { added: 'refused' });
    await user.click(screen.getByRole('button', { name: 'Add this webmail' }));
    expect(await screen.findByText("Not added: the permission wasn't given.")).toBeDefined();
    expect(screen.getByRole('button', { name: 'Add this webmail' })).toBeDefined();
  });
});

describe('the outline', () => {
  it('is asked for only when it is wanted, says what it holds, and is copied as it is shown', async () => {
    const { user, onOutline, onCopy } = page({ name: 'unrecognised', host: 'gmail', missing: ['send'] });
    expect(onOutline).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Something wrong here?' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Structure of this page' });
    expect([box.value, box.readOnly]).toEqual(['div.aoO', true]);
    expect(screen.getByText(/Nothing has been sent anywhere\.$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCopy).toHaveBeenCalledWith('div.aoO');
    expect(await screen.findByText('Copied.')).toBeDefined();
  });

  it('says so when it couldn’t be copied, or the page doesn’t answer', async () => {
    const first = page({ name: 'protected', host: 'gmail' }, { copies: false });
    await first.user.click(screen.getByRole('button', { name: 'Something wrong here?' }));
    await first.user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/couldn't be copied/)).toBeDefined();
    cleanup();
    const second = page({ name: 'protected', host: 'gmail' }, { outline: undefined });
    await second.user.click(screen.getByRole('button', { name: 'Something wrong here?' }));
    expect(await screen.findByRole('alert')).toBeDefined();
  });

  it.each<Standing>([
    { name: 'notWebmail' },
    { name: 'elsewhere' },
    { name: 'addable', pattern },
    { name: 'silent', host: 'gmail' },
  ])('isn’t offered where no script of ours is: $name', (standing) => {
    page(standing);
    expect(screen.queryByRole('button', { name: 'Something wrong here?' })).toBeNull();
  });
});

interface Answers {
  readonly added?: Added;
  readonly copies?: boolean;
  readonly outline?: string | undefined;
}

function page(standing: Standing, answers: Answers = {}) {
  const { added = 'roundcube', copies = true } = answers;
  const outline = 'outline' in answers ? answers.outline : 'div.aoO';
  const spies = {
    onAdd: vi.fn(async () => added),
    onReload: vi.fn(),
    onOptions: vi.fn(),
    onOutline: vi.fn(async () => outline),
    onCopy: vi.fn(async () => copies),
  };
  return { ...spies, ...show(<PageSection standing={standing} {...spies} />, { language: 'en' }) };
}
