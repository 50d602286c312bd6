import { kindOf } from './kinds.ts';
import { type Confidence, type Notice, QUOTE_LIMIT } from './notice.ts';
import { linesOf, quoteOf, sentencesOf } from './sentences.ts';
import type { Signals } from './signals.ts';
import { LANGUAGES } from './words/all.ts';
import { pattern, type Words } from './words/words.ts';

/** The parts of a language as expressions, each made when first needed. */
interface Parts {
  readonly here: RegExp;
  readonly place: RegExp;
  readonly refusal: RegExp;
  readonly doubt: RegExp;
}
const made = new Map<Words, Parts>();
function partsOf(words: Words): Parts {
  let parts = made.get(words);
  if (parts === undefined) {
    parts = {
      here: pattern(words.here),
      place: pattern(words.place),
      refusal: pattern(words.refusal),
      doubt: pattern(words.doubt),
    };
    made.set(words, parts);
  }
  return parts;
}
const has = (expression: RegExp, text: string): boolean => {
  expression.lastIndex = 0;
  return expression.test(text);
};

export function recognise(signals: Signals): Notice | null {
  const lines = linesOf(signals.text);
  const sentences = sentencesOf(lines);
  const text = lines.map(({ folded }) => folded).join('\n');
  const size = text.length;
  let best: { score: number; index: number } | null = null;
  const prominent = new Set([signals.title, ...signals.headings, ...signals.dialogs]);
  for (const words of LANGUAGES) {
    const parts = partsOf(words);
    if (!has(parts.here, text) && !(size < 1500 && has(parts.place, text))) continue;
    for (const [index, sentence] of sentences.entries()) {
      const here = has(parts.here, sentence.folded);
      const place = here || has(parts.place, sentence.folded);
      if (!place) continue;
      if (!here && size > 1500) continue;
      let score = here ? 3 : 2;
      const refusal = has(parts.refusal, sentence.folded);
      if (!refusal) {
        const near = sentences[index + 1];
        const previous = sentences[index - 1];
        if (
          !here ||
          (!(near && has(parts.refusal, near.folded)) && !(previous && has(parts.refusal, previous.folded)))
        )
          continue;
        score -= 1;
      }
      if (has(parts.doubt, sentence.folded)) score -= 2;
      if (prominent.has(lines[sentence.line]?.text ?? '')) score += 1;
      if (size < 500) score += 0.5;
      if (size > 4000) score -= 1.5;
      if (signals.status === 403 || signals.status === 451) score += 1;
      if (signals.addressKind === 'refusal') score += 1;
      if (best === null || score > best.score) best = { score, index };
    }
  }
  if (best === null || best.score < 2.5) return null;
  const sentence = sentences[best.index];
  if (sentence === undefined) return null;
  const confidence: Confidence = best.score >= 4 ? 'high' : best.score >= 3 ? 'medium' : 'low';
  const around = sentences
    .slice(Math.max(0, best.index - 2), best.index + 3)
    .map(({ folded }) => folded)
    .join(' ');
  return {
    kind: kindOf(around),
    regions: [],
    servedBy: null,
    lawsNamed: [],
    quote: quoteOf(lines[sentence.line], sentence, QUOTE_LIMIT),
    confidence,
  };
}
