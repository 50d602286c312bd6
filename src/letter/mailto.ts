import type { Contact } from '../companies/company.ts';
import type { LetterText } from './letter-text.ts';

/** The longest link that mail programs are known to take on every system (2,083 characters is Windows' old limit). */
export const MAILTO_LIMIT = 2000;

export interface Mailto {
  readonly link: string;
  /** False when the body was left out because the link would be too long: the writer pastes it. Never cut in half. */
  readonly hasBody: boolean;
}

/**
 * A mailto link after RFC 6068 for a letter, lines ending in CR LF. Without an address on record the writer fills it in.
 *
 * @returns null for a contact that is a page, not a mailbox
 */
export function mailtoFor(to: Contact | null, { subject, body }: LetterText): Mailto | null {
  if (to?.to.startsWith('https://')) return null;
  const head = `mailto:${to === null ? '' : encode(to.to).replace('%40', '@')}?subject=${encode(subject)}`;
  const link = `${head}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
  return link.length <= MAILTO_LIMIT ? { link, hasBody: true } : { link: head, hasBody: false };
}

/** A lone surrogate has no UTF-8 form and would make the encoder throw. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
