import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Line, linePieces } from '../explain/line.ts';
import type { MessageKey, MessageValues } from '../messages/message-key.ts';
import type { FilledPiece, Translator } from '../messages/translator.ts';

const Translation = createContext<Translator | null>(null);

/** Gives every component below it the language of the page. */
export const TranslationProvider = Translation.Provider;

/** The page's translator. A component outside a provider is a fault of ours, so it fails loudly in the tests. */
export function useTranslator(): Translator {
  const translator = useContext(Translation);
  if (translator === null) throw new Error('A component needs a TranslationProvider above it.');
  return translator;
}

type SayProps<K extends MessageKey> = { readonly k: K } & (MessageValues<K> extends undefined
  ? { readonly values?: undefined }
  : { readonly values: MessageValues<K> });

/** A message whose values stand apart from the direction of the sentence (`<bdi>`), escaped like all text here. */
export function Say<K extends MessageKey>({ k, values }: SayProps<K>) {
  const { pieces } = useTranslator();
  // Key and values fit by the props; the compiler cannot carry the conditional type through the call.
  const filled = (pieces as LoosePieces)(k, values);
  return <Filled pieces={filled} />;
}

/** A sentence that came as key and values, drawn like {@link Say}. */
export function SayLine({ line }: { readonly line: Line }) {
  return <Filled pieces={linePieces(line, useTranslator())} />;
}

type LoosePieces = (key: MessageKey, values?: unknown) => readonly FilledPiece[];

function Filled({ pieces }: { readonly pieces: readonly FilledPiece[] }) {
  return (
    <>
      {pieces.map((piece) => (typeof piece === 'string' ? piece : <bdi key={piece.name}>{piece.value}</bdi>))}
    </>
  );
}
