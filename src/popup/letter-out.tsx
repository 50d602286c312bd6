import type { Contact } from '../companies/company.ts';
import type { LetterText } from '../letter/letter-text.ts';
import { mailtoFor } from '../letter/mailto.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { OutLink } from '../ui/link.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Say } from '../ui/translation.tsx';

/** The ways a letter leaves: copied, saved, or opened in the mail program. */
export function LetterOut({ to, text }: { to: Contact | null; text: LetterText }) {
  const { subject, body } = text;
  const mail = mailtoFor(to, text);
  const page = to !== null && mail === null ? to.to : null;
  return (
    <>
      <p class="buttons">
        <CopyButton text={`${subject}\n\n${body}`} />
        <button
          type="button"
          data-action="save"
          onClick={() => saveFile('letter.txt', `${subject}\n\n${body}`, 'text/plain')}
        >
          <Say k="save_file" />
        </button>
        {mail !== null && (
          <a class="button" href={mail.link} target="_blank" rel="noreferrer noopener">
            <Say k="letter_mail" />
          </a>
        )}
      </p>
      {mail !== null && !mail.hasBody && (
        <p class="fine">
          <Say k="letter_mail_paste" />
        </p>
      )}
      {page !== null && (
        <p>
          <OutLink to={page}>
            <Say k="letter_open_page" />
          </OutLink>
        </p>
      )}
    </>
  );
}
