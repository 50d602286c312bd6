import type { Explanation } from '../explain/explanation.ts';
import { Say } from '../ui/translation.tsx';

interface Props {
  readonly explanation: Explanation;
  readonly onLetter: () => void;
  readonly onReport: () => void;
}

/** The two things a visitor can do with an answer. A state's block or media rights leave nobody to write to about the law. */
export function Footer({ explanation, onLetter, onReport }: Props) {
  const { notice, company, verdict, region } = explanation;
  const mayWrite = verdict !== 'another-kind';
  if (notice === null || (region === null && mayWrite)) return null;
  return (
    <footer>
      {mayWrite && (
        <button type="button" class="first" onClick={onLetter}>
          {verdict === 'required' ? (
            <Say k="ask_keep_open" />
          ) : company ? (
            <Say k="write_letter" values={{ name: company.name }} />
          ) : (
            <Say k="write_letter_plain" />
          )}
        </button>
      )}
      <button type="button" onClick={onReport}>
        <Say k="report" />
      </button>
    </footer>
  );
}
