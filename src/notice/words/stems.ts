import { fold } from '../fold.ts';

/** `a[bc]d` → `abd`, `acd`; `+` joins the words of a phrase. */
function expand(stem: string): string[] {
  const match = /^(.*?)\[(.+?)\](.*)$/.exec(stem);
  if (match === null) return [stem.replaceAll('+', ' ')];
  const [, before = '', letters = '', after = ''] = match;
  return [...letters].flatMap((letter) => expand(before + letter + after));
}

/** The word beginnings of one list, folded as pages are; a list left out has none. */
export const stemsOf = (list: string | undefined): string[] =>
  fold(list ?? '')
    .split(' ')
    .filter((stem) => stem !== '' && stem !== '~')
    .flatMap(expand);

/** Those of a list that the gate looks for too: what stands before `~`. */
export const gateStemsOf = (list: string | undefined): string[] => stemsOf(list?.split('~')[0]);

/** Beginnings of phrases up to each of their spaces: where a scan has to read on. */
export const phraseBeginnings = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => [...stem.matchAll(/ /g)].map(({ index }) => stem.slice(0, index + 1)));
