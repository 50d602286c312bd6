import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { VALUE_KEYS } from './value-keys.ts';

/** Everything that can name a key: the sources and the manifest. */
const sources = [
  readFileSync('manifest.json', 'utf8'),
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8')),
].join('\n');

it('has no message that nothing can show', () => {
  const unused = Object.keys(messages).filter(
    (key) => !VALUE_KEYS.has(key) && !new RegExp(`\\b_{0,2}(MSG_)?${key}(__)?\\b`).test(sources),
  );
  expect(unused).toEqual([]);
});

it('has a message for every value the data can hold', () => {
  expect([...VALUE_KEYS].filter((key) => !(key in messages))).toEqual([]);
});
