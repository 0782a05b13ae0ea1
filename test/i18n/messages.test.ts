import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';

const root = join(import.meta.dirname, '../..');
const english: Record<string, { message: string }> = messages.en;
const spanish: Record<string, { message: string }> = messages.es;
/** Read by the manifest. */
const manifestKeys = ['extName', 'extDescription'];

describe('the messages', () => {
  it('exist in both languages, in the same order', () => {
    expect(Object.keys(spanish)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('%s says something in both, with the same placeholders', (key) => {
    expect(english[key]?.message.trim()).not.toBe('');
    expect(spanish[key]?.message.trim()).not.toBe('');
    expect(placeholders(spanish[key]?.message)).toEqual(placeholders(english[key]?.message));
  });

  it('have keys the browser accepts and no dollar sign, which it would take for a placeholder', () => {
    for (const [key, { message }] of [...Object.entries(english), ...Object.entries(spanish)]) {
      expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      expect(message).not.toContain('$');
    }
  });

  it('open every question and exclamation in Spanish', () => {
    for (const { message } of Object.values(spanish)) {
      expect(count(message, '¿')).toBe(count(message, '?'));
      expect(count(message, '¡')).toBe(count(message, '!'));
    }
  });

  it('are all used', () => {
    const source = ['lib', 'components', 'entrypoints'].map(readSources).join('\n');
    const unused = Object.keys(english).filter((key) => !manifestKeys.includes(key) && !isUsed(key, source));
    expect(unused).toEqual([]);
  });
});

function placeholders(message = ''): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Named in full, or by a template that begins or begins and ends like it: `why_${category}`, `notify_${event}_title`. */
function isUsed(key: string, source: string): boolean {
  const bare = key.replace(/_(one|other)$/, '');
  if (source.includes(`'${key}'`) || source.includes(`'${bare}'`)) return true;
  const templates = [...source.matchAll(/`(\w+_)\$\{\w+(?:\.\w+)*\}(\w*)`/g)];
  return templates.some(([, head = '', tail = '']) => key.startsWith(head) && key.endsWith(tail));
}

function readSources(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');
}
