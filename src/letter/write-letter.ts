import type { Explanation } from '../explain/explanation.ts';
import { line } from '../explain/line.ts';
import { developerBlocks } from './developer.ts';
import { journalistBlocks } from './journalist.ts';
import type { Letter, Variant } from './letter.ts';
import { recipientFor } from './recipient.ts';
import { visitorBlocks } from './visitor.ts';

/**
 * Writes the letter that an explanation allows. Every sentence follows from it: what the rulings leave open is asked, not
 * claimed; where they require the block, the letter asks what can stay open, and accuses nobody.
 *
 * @returns null where a letter about the law has no ground: no region, nothing found, or no sanctions matter.
 */
export function writeLetter(explanation: Explanation, variant: Variant): Letter | null {
  const { region, verdict, host, company } = explanation;
  if (region === null || verdict === 'another-kind' || verdict === 'no-notice') return null;
  const about = { ...explanation, region };
  const to = recipientFor(company?.contacts ?? [], variant);
  const where = { region: { region }, host };
  switch (variant) {
    case 'visitor':
      return { variant, to, subject: line('letter_subject_visitor', where), blocks: visitorBlocks(about) };
    case 'journalist':
      return {
        variant,
        to,
        subject: line('letter_subject_journalist', where),
        blocks: journalistBlocks(about),
      };
    case 'developer':
      return { variant, to, ...developerBlocks(about) };
  }
}
