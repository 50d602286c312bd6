import type { Company, Offer } from '../companies/company.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import type { Translator } from '../messages/translator.ts';
import { Say, useTranslator } from '../ui/translation.tsx';
import { ContactList } from './contact-list.tsx';
import { differencesOf, entriesOf } from './entries.ts';
import { EntrySummary, EntryView } from './entry-view.tsx';

/** All that is on record for one company. */
export function CompanyRecord({ company }: { company: Company }) {
  const translator = useTranslator();
  const entries = entriesOf(company);
  const differences = differencesOf(entries);
  return (
    <>
      <section>
        <h2>
          <bdi>{company.name}</bdi>
        </h2>
        <Facts company={company} />
      </section>
      {differences.length > 0 && (
        <section>
          <h2>
            <Say k="records_differs" />
          </h2>
          <p class="fine">
            <Say k="records_differs_why" />
          </p>
          {differences.map(({ restriction, against }) => (
            <div class="sides" key={`${restriction.claim.since} ${restriction.claim.what}`}>
              <div>
                <EntrySummary entry={restriction} name={company.name} />
              </div>
              <div>
                {against.map((entry) => (
                  <EntrySummary
                    key={`${entry.claim.date} ${entry.claim.what}`}
                    entry={entry}
                    name={company.name}
                  />
                ))}
              </div>
            </div>
          ))}
        </section>
      )}
      <section>
        <h2>
          <Say k="records_timeline" />
        </h2>
        {translator.language.id !== 'en' && (
          <p class="fine">
            <Say k="records_in_english" />
          </p>
        )}
        {entries.length === 0 ? (
          <p>
            <Say k="records_no_claims" />
          </p>
        ) : (
          <ol class="timeline">
            {entries.map((entry) => (
              <li key={`${entry.type} ${entry.claim.what} ${entry.claim.regions.join()}`}>
                <EntryView entry={entry} name={company.name} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

function Facts({ company }: { company: Company }) {
  const translator = useTranslator();
  const { names = {}, seat, owner, offers, hosts } = company;
  return (
    <dl class="facts">
      {Object.keys(names).length > 0 && (
        <>
          <dt>
            <Say k="records_also" />
          </dt>
          <dd class="line">
            {Object.entries(names).map(([tag, name]) => (
              <span key={tag}>
                <bdi lang={tag}>{name}</bdi>
              </span>
            ))}
          </dd>
        </>
      )}
      <dt>
        <Say k="records_seat" />
      </dt>
      <dd>
        {seat.country === null ? <Say k="records_not_known" /> : translator.region(seat.country)}
        {seat.country !== null && <Verified verified={seat.verified} />}
      </dd>
      {owner !== null && (
        <>
          <dt>
            <Say k="records_owner" />
          </dt>
          <dd>
            <bdi>{owner.name}</bdi>
            {owner.country !== null && <> · {translator.region(owner.country)}</>}
            <Verified verified={owner.verified} />
          </dd>
        </>
      )}
      <dt>
        <Say k="records_offers" />
      </dt>
      <dd>
        <ul>
          {offers.map((offer) => (
            <li key={`${offer.service} ${offer.payment} ${offer.customer} ${offer.delivery}`}>
              {translator.optional(`service_${messageKeyPart(offer.service)}`, offer.service)}{' '}
              <span class="fine">({termsOf(offer, translator)})</span>
            </li>
          ))}
        </ul>
      </dd>
      <dt>
        <Say k="records_hosts" />
      </dt>
      <dd class="line">
        {hosts.map((host) => (
          <span key={host}>
            <bdi dir="ltr">{host}</bdi>
          </span>
        ))}
      </dd>
      {company.contacts.length > 0 && (
        <>
          <dt>
            <Say k="records_contacts" />
          </dt>
          <dd>
            <ContactList company={company} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Verified({ verified }: { verified: boolean }) {
  return (
    <span class="fine">
      {' '}
      (<Say k={verified ? 'records_verified' : 'records_unverified'} />)
    </span>
  );
}

const CUSTOMERS = {
  individuals: ['customer_individual'],
  businesses: ['customer_business'],
  both: ['customer_individual', 'customer_business'],
} as const;
const PAYMENTS = {
  free: ['payment_free'],
  paid: ['payment_paid'],
  both: ['payment_free', 'payment_paid'],
} as const;
const DELIVERIES = { hosted: null, download: 'delivery_download', goods: 'delivery_goods' } as const;

/** "free and paid, for people, as a download" */
function termsOf({ payment, customer, delivery }: Offer, translator: Translator): string {
  const all = (keys: readonly Parameters<typeof translator.optional>[0][]) =>
    translator.list(keys.map((key) => translator.optional(key, key)));
  const key = DELIVERIES[delivery];
  return (
    [all(PAYMENTS[payment]), all(CUSTOMERS[customer]), key === null ? '' : translator.text(key)]
      .filter((part) => part !== '')
      // A row may end after a dot, not before it.
      .join('\u00a0· ')
  );
}
