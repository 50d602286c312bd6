/** One message as WebExtensions store it: `$NAME$` in the text stands for the placeholder `name`, `$$` for a dollar sign. */
export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** The messages of one language by key: the content of `_locales/<language>/messages.json`. */
export type Catalogue = Readonly<Record<string, Message>>;

/** A piece of a message: text of the translator, or the place where a named value goes. */
export type Piece = string | { readonly name: string };

const PLACEHOLDER = /\$(?:(\w+)\$|\$)/g;

/**
 * Splits a message at its placeholders, names in lower case. `$$` becomes `$`; a `$` that begins no placeholder
 * stays as it is. Nothing is ever read as markup.
 */
export function piecesOf(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  for (const match of message.matchAll(PLACEHOLDER)) {
    text += message.slice(end, match.index);
    end = match.index + match[0].length;
    if (match[1] === undefined) {
      text += '$';
      continue;
    }
    if (text !== '') pieces.push(text);
    text = '';
    pieces.push({ name: match[1].toLowerCase() });
  }
  text += message.slice(end);
  if (text !== '') pieces.push(text);
  return pieces;
}
