/** Characters that show nothing: soft hyphens, zero-width marks, direction marks and overrides. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** Accents of Latin, Greek and Cyrillic letters, Arabic and Hebrew vowel signs, Arabic elongation. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;

/** Letters that one script or keyboard has for another's: each with its twin after it. */
const TWINS = "ıiłløođdßsىيیيۍيېيکكةهەه’'‘'ʼ'";
const TWIN = /[ıłøđßىیۍېکةە’‘ʼ]/g;

/**
 * One spelling for words that are the same to a reader: lower case, compatibility forms resolved, accents, vowel signs
 * and invisible characters dropped, Arabic and Persian twins of one letter made one. Lines stay lines.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(TWIN, (letter) => TWINS.charAt(TWINS.indexOf(letter) + 1))
    .replace(/n't\b|(?<=can)not\b/g, ' not')
    .replace(/(?<=\byou|\bwe|\bthey)'re\b/g, ' are')
    .replace(/[^\S\n]+/g, ' ');
}
