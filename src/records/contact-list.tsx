import type { Company } from '../companies/company.ts';
import { sourcesOf } from '../companies/sources.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { OutLink } from '../ui/link.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

/** Where a company can be written to, each with the source that says so and the day it was checked. */
export function ContactList({ company }: { company: Company }) {
  const translator = useTranslator();
  return (
    <ul>
      {company.contacts.map(({ kind, to, evidence }) => (
        <li key={`${kind} ${to}`}>
          <OutLink to={to.startsWith('https://') ? to : null}>
            <bdi dir="ltr">{to}</bdi>
          </OutLink>{' '}
          <span class="fine">({translator.optional(`contact_${messageKeyPart(kind)}`, kind)})</span>
          {sourcesOf(company, [evidence]).map(({ id, title, url, checked }) => (
            <p class="fine line" key={id}>
              <span>
                <OutLink to={url}>
                  <bdi>{title}</bdi>
                </OutLink>
              </span>
              <span>
                <Say k="step_checked" values={{ date: translator.date(checked) }} />
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
