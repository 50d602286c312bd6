import { near, scan } from './scan.ts';
import {
  FAMILY_COUNT,
  FAMILY_SCRIPTS,
  FIRST_REASON,
  PART_COUNT,
  REASON_NAMES,
  vocabulary,
} from './vocabulary.ts';
import { FAMILY_NAMES } from './words/all.ts';

/** Words between the two halves of a place ("your … region") and of a refusal ("not … supported"). */
const PLACE_REACH = 5;
/** The same with the place first ("the country where you are"): further off it is another sentence part. */
const PLACE_AFTER = 3;
const REFUSAL_REACH = 8;

const ENGLISH = FAMILY_NAMES.indexOf('english');

/** What one sentence says, in the family of languages that makes most of it. */
export interface Parts {
  /** It names the visitor's own place. */
  readonly here: boolean;
  /** It names a place, whosever. */
  readonly place: boolean;
  /** It speaks for somebody or to somebody: "we", "you". */
  readonly person: boolean;
  readonly refusal: boolean;
  /** Refused by negating what others get ("not available"), as a notice does; a ban is news. */
  readonly unable: boolean;
  /** It negates something, whatever that is; false for English. */
  readonly negated: boolean;
  /** The refusal is a boundary ("only in France"): the places named are those served. */
  readonly bound: boolean;
  /** It is conditional, about others, a question. */
  readonly doubt: boolean;
  /** It speaks of others, of parts or of choices besides. */
  readonly aside: boolean;
  readonly reasons: ReadonlySet<string>;
}

/** Reasons that a notice may have in quotation marks: the name of a law, a register, a ministry. */
const QUOTED_REASONS: ReadonlySet<string> = new Set(['law', 'state']);

/**
 * Tells whether a sentence with so many words of each family can be in one of them: a family of one script with another that
 * has more than twice as many is there by chance ("lain" is law in Finnish and "other" in Indonesian).
 */
function isSpoken(counts: readonly number[]): (family: number) => boolean {
  return (family) =>
    family === ENGLISH ||
    counts.every(
      (count, other) =>
        (counts[family] ?? 0) * 2 >= count ||
        ((FAMILY_SCRIPTS[family] ?? 0) & (FAMILY_SCRIPTS[other] ?? 0)) === 0,
    );
}

const reasonNamed = (reason: number) => REASON_NAMES[Math.floor(reason / FAMILY_COUNT)];

/** Finds the parts of a notice in one folded sentence; of what it quotes, only what can be a name counts. */
export function readParts(sentence: string, quoted = ''): Parts {
  const found: number[][] = [];
  const hits: number[] = [];
  /** `reason * FAMILY_COUNT + family` of each. */
  const given: number[] = [];
  const words = sentence.split(' ').length;
  for (const { value, at } of scan(sentence, vocabulary())) {
    if (value >= FIRST_REASON) {
      given.push(value - FIRST_REASON);
      continue;
    }
    found[value] ??= [];
    found[value].push(at);
    const family = Math.floor(value / PART_COUNT);
    hits[family] = (hits[family] ?? 0) + 1;
  }
  const counts = Array.from({ length: FAMILY_COUNT }, (_, family) => hits[family] ?? 0);
  const spokenCounts = [...counts];
  for (const reason of given)
    spokenCounts[reason % FAMILY_COUNT] = (spokenCounts[reason % FAMILY_COUNT] ?? 0) + 1;
  const spoken = isSpoken(spokenCounts);
  const reasons = new Set<string>(
    given.filter((reason) => spoken(reason % FAMILY_COUNT)).flatMap((reason) => reasonNamed(reason) ?? []),
  );
  for (const { value } of quoted === '' ? [] : scan(quoted, vocabulary())) {
    const name = reasonNamed(value - FIRST_REASON);
    if (name !== undefined && QUOTED_REASONS.has(name)) reasons.add(name);
  }
  let best: Parts = {
    here: false,
    place: false,
    person: false,
    refusal: false,
    unable: false,
    negated: false,
    bound: false,
    doubt: false,
    aside: false,
    reasons,
  };
  let most = 0;
  for (const [family, count] of counts.entries()) {
    // A language that has fewer than half of the words found is not the one spoken: its find is a chance.
    if (count * 2 < Math.max(...counts)) continue;
    const [
      mine = [],
      place = [],
      own = [],
      person = [],
      no = [],
      able = [],
      refusal = [],
      bound = [],
      doubt = [],
      aside = [],
    ] = Array.from({ length: PART_COUNT }, (_, part) => found[family * PART_COUNT + part]);
    // One or two finds in a long sentence can be chance; in "Region not supported" they are all there is.
    const enough = count > 2 || count * 2 >= words;
    const here =
      (own.length > 0 && enough) ||
      place.some((at) =>
        mine.some((own) => own !== at && own >= at - PLACE_REACH && own <= at + PLACE_AFTER),
      );
    const unable = near(no, able, REFUSAL_REACH);
    const refused = refusal.length > 0 || unable;
    const parts = {
      here,
      place: here || (enough && place.length > 0),
      person: person.length > 0,
      refusal: refused || bound.length > 0,
      unable,
      // In English whatever is refused has a word of its own; "cannot see your location" would be a notice.
      negated: family !== ENGLISH && no.length > 0,
      bound: bound.length > 0,
      // "Не может быть", "não pode ser": what cannot be is refused.
      doubt: doubt.some((at) => !no.includes(at - 1)),
      aside: aside.length > 0,
      reasons,
    };
    const sum =
      (here ? 3 : 0) + (parts.place ? 1 : 0) + (parts.refusal ? 3 : 0) - (parts.doubt ? 1 : 0) + count / 10;
    if (sum > most) [best, most] = [parts, sum];
  }
  return best;
}
