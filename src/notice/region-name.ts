import { fold } from './fold.ts';

/** A name found in a folded text: where it begins, and how far it and its inflection go. */
export interface Found {
  readonly folded: string;
  readonly index: number;
  /** What of the name inflection leaves alone. */
  readonly stem: string;
  /** The letters behind the stem. */
  readonly ending: string;
  /** The name, folded. */
  readonly name: string;
}

/** Whole words, or their beginnings, that are written like a region's name, each seen in texts of applications; capitals tell the others apart. */
const COMMON =
  /^(?:servi[cdst]|serbi[ds]|index|peru[nt]|angolo|aust?ritt|განაახლ|பெரும்|[למשכ]*כיוון$|كوچك|مالي$)/;
/** Scripts with capitals: Latin, Greek, Cyrillic, Armenian. */
const CASED = /^[a-z\u0370-\u052f\u0561-\u0587]/;
const CAPITALISED = /(\p{Lu})([\p{L}\p{M}]*)/gu;
/** What a capital can stand behind without making a name. */
const OPENS_A_SENTENCE = /(?:^|[.!?:;\n。])[^\p{L}\p{N}]*$/u;
/** Russians, Iranian, Chinese, Israeli, Turkish. */
const DEMONYM = /^(?:n|an|ian|ese|i|ish)s?$/;
/** Российский, иранских: written small, and no other word. */
const CYRILLIC_ADJECTIVE = /ск/;

/**
 * Semitic scripts join particles to the front of a name, and to the end of a longer one what makes it a demonym. Mali, with
 * any letters around it, was found in "northern" (Arabic) and in "of taxes" (Persian).
 */
const SEMITIC = /[\u05d0-\u05ea\u0620-\u06ff]/;
const PARTICLES = /(?<![\u05d0-\u05ea\u0620-\u06ff])[ובלמהשכوفبكلا]{0,3}$/;
const DEMONYM_ENDING = /^[\u05d0-\u05ea\u0620-\u06ff]{0,3}(?![\u05d0-\u05ea\u0620-\u06ff])/;
const SHORT_SEMITIC_NAME = 4;
/** The Thailand of Japanese is in "type" and "title", written in one script. */
const KATAKANA = /[\u30a1-\u30fc]/;
/** A mark that goes on with the last letter: Guinea in a Thai "this wiki". */
const THAI_MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;

/** Capitalised words of a text, folded: those within a sentence, and those a sentence or a line of capitals begins with. */
export interface Capitals {
  readonly within: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
}

/** The capitalised words of a text as the page has it. */
export function capitalsOf(text: string): Capitals {
  const within = new Set<string>();
  const opening = new Set<string>();
  for (const { 0: word, 2: rest = '', index } of text.matchAll(CAPITALISED)) {
    const shouted = rest.length > 2 && rest === rest.toUpperCase();
    const opens = shouted || OPENS_A_SENTENCE.test(text.slice(Math.max(0, index - 20), index));
    (opens ? opening : within).add(fold(word));
  }
  return { within, opening };
}

/** Whether what was found is the name of the region, and not a common word that has it inside or is written like it. */
export function standsAsName(found: Found, capitals: Capitals): boolean {
  const { folded, index, stem, ending, name } = found;
  const before = folded.charAt(index - 1);
  const behind = folded.slice(index + stem.length);
  if (COMMON.test(wordAround(folded, index))) return false;
  if (SEMITIC.test(stem)) {
    return (
      PARTICLES.test(folded.slice(0, index)) &&
      (stem.length > SHORT_SEMITIC_NAME ? DEMONYM_ENDING.test(behind) : !SEMITIC.test(behind.charAt(0)))
    );
  }
  if (KATAKANA.test(stem)) return !KATAKANA.test(before) && !KATAKANA.test(behind.charAt(0));
  if (!CASED.test(stem)) return !THAI_MARK.test(behind.charAt(0));
  // A text without any capital is written so throughout.
  if (capitals.within.size + capitals.opening.size === 0) return true;
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(`${stem}${ending}`) ?? [];
  if (capitals.within.has(first)) return true;
  if (capitals.opening.has(first))
    return `${stem}${ending}` === name || DEMONYM.test(ending) || CYRILLIC_ADJECTIVE.test(ending);
  return CYRILLIC_ADJECTIVE.test(ending);
}

/** Looked at on either side. */
const LONGEST_WORD = 40;

function wordAround(folded: string, index: number): string {
  const [before = ''] = /[\p{L}\p{M}]*$/u.exec(folded.slice(Math.max(0, index - LONGEST_WORD), index)) ?? [];
  const [from = ''] = /^[\p{L}\p{M}]*/u.exec(folded.slice(index, index + LONGEST_WORD)) ?? [];
  return before + from;
}
