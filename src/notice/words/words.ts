/**
 * How a family of languages says the parts of a notice. Each part is a list of word beginnings, divided by spaces, in
 * lower case and without accents, as `fold` leaves the page. `word.` is a whole word, `one+two` a phrase, `[ab]` either
 * letter. What stands after a lone `~` is left out of the gate, which finds such notices by their other words. Chinese,
 * Japanese, Korean and Thai words are found anywhere in a line.
 */
export interface Words {
  /** BCP 47 tags of the languages whose words are here. */
  readonly languages: string;
  /** What makes a place the visitor's: "your", "this", "based on". */
  readonly mine?: string;
  /** A place: "country", "region", "location". */
  readonly place?: string;
  /** The visitor's place in one go: possessive endings, "where you live", "geoblocked". */
  readonly own?: string;
  /** Whoever speaks and is spoken to: "we", "you". News has neither. */
  readonly person?: string;
  /** Negations. */
  readonly no?: string;
  /** What is refused by negating it: "available", "support", "access". */
  readonly able?: string;
  /** Refusals that need no negation: "unavailable", "blocked", "prohibited", "only". */
  readonly refusal?: string;
  /** Refusals by a boundary: "only in", "outside". The places they name are served, not blocked. */
  readonly bound?: string;
  /** What makes it no notice: conditions, other people's places, questions, how-tos. */
  readonly doubt?: string;
  /** What makes it a little less of one: others who are spoken of, parts of a service, choices. */
  readonly aside?: string;
}

/** The parts in the order of their numbers in the vocabulary. */
export const PARTS = [
  'mine',
  'place',
  'own',
  'person',
  'no',
  'able',
  'refusal',
  'bound',
  'doubt',
  'aside',
] as const;

/** Word beginnings, written as in {@link Words}, under the BCP 47 tags of the languages that have them. */
export type ByLanguage = Readonly<Record<string, string>>;
