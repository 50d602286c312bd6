import { messageKeyPart } from '../messages/key-part.ts';
import type { MessageKey, MessageValues } from '../messages/message-key.ts';
import { type FilledPiece, isolate, type Translator } from '../messages/translator.ts';

/**
 * A value in a line, still without a language: text as it is (a name, a citation), a region, a day, another message by
 * its key with what to show where the catalogue has none, or a line of its own, several values joined by "and", by commas,
 * or by a separator, or a sentence of our English data, set in quotation marks in any other language.
 */
export type Value =
  | string
  | { readonly english: string }
  | { readonly region: string }
  | { readonly date: string }
  | { readonly message: string; readonly otherwise: string }
  | Line
  | { readonly all: readonly Value[] }
  | { readonly listed: readonly Value[] }
  | { readonly joined: readonly Value[]; readonly by: string };

/** One sentence as key and values: written out once for every language that is wanted. */
export interface Line {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, Value>>;
}

type Values<K extends MessageKey> =
  MessageValues<K> extends undefined ? [] : [values: { readonly [N in keyof MessageValues<K>]: Value }];

/** Makes a line; the compiler holds key and values together. */
export function line<K extends MessageKey>(key: K, ...[values]: Values<K>): Line {
  return { key, values: (values ?? {}) as Readonly<Record<string, Value>> };
}

/** A value that stands for a message such as `service_web_hosting`; its own words where there is no such message. */
export function word(prefix: string, value: string): Value {
  return { message: `${prefix}_${messageKeyPart(value)}`, otherwise: value.replaceAll('-', ' ') };
}

/** The pieces of a line in the language of the translator, so that a page can set each value apart. */
export function linePieces({ key, values }: Line, translator: Translator): readonly FilledPiece[] {
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, writeValue(value, translator)]),
  );
  // line() has held key and values together; the generic call cannot see that any more.
  const pieces = translator.pieces as (key: string, values: object) => readonly FilledPiece[];
  return pieces(key, texts);
}

/** A line as plain text for a letter or a terminal. */
export function writeLine(line: Line, translator: Translator): string {
  return linePieces(line, translator)
    .map((piece) => (typeof piece === 'string' ? piece : isolated(piece.value, translator)))
    .join('');
}

/**
 * In a language written from the right, citations and names in Latin letters stand apart: "50 USC 1702(b)(1)" would lose
 * its brackets to the other side. A language written from the left gets no unseen characters.
 */
export const isolated = (text: string, { language }: Translator): string =>
  language.direction === 'rtl' && /[a-z\d]/i.test(text) ? isolate(text) : text;

export function writeValue(value: Value, translator: Translator): string {
  if (typeof value === 'string') return value;
  if ('english' in value) return translator.language.id === 'en' ? value.english : `“${value.english}”`;
  if ('region' in value) return translator.region(value.region);
  if ('date' in value) return translator.date(value.date);
  if ('message' in value) return translator.optional(value.message, value.otherwise);
  if ('key' in value) return writeLine(value, translator);
  if ('listed' in value) {
    const items = value.listed.map((one) => writeValue(one, translator));
    return joinTexts('join_commas', items, translator);
  }
  if ('joined' in value) return value.joined.map((one) => writeValue(one, translator)).join(value.by);
  return translator.list(value.all.map((one) => writeValue(one, translator)));
}

/** Texts joined as the language joins items by commas, or the sentences of a paragraph. */
export function joinTexts(
  key: 'join_commas' | 'join_sentences',
  texts: readonly string[],
  { pieces }: Translator,
): string {
  const joined = (before: string, next: string) =>
    pieces(key, { before, next }).map((piece) => (typeof piece === 'string' ? piece : piece.value));
  return texts.length === 0 ? '' : texts.reduce((before, next) => joined(before, next).join(''));
}
