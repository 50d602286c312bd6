import { useState } from 'preact/hooks';
import { normaliseHost } from '../companies/host.ts';
import type { Records } from '../platform/records.ts';
import { Say } from '../ui/translation.tsx';
import { CompanyRecord } from './company-record.tsx';
import { HostReports } from './host-reports.tsx';

/** Longer than any host name, also one in another script. */
const INPUT_LIMIT = 300;

/** A site and what the package knows of it. */
export interface Site {
  readonly host: string;
  readonly records: Pick<Records, 'company' | 'onRecord'>;
}

interface Props {
  readonly site: Site | null;
  /** True when the address of the page named a site that is none. */
  readonly badHost: boolean;
  readonly onLookUp: (host: string) => void;
}

/** Which site, and all that is on record for it. */
export function SiteSection({ site, badHost, onLookUp }: Props) {
  const [text, setText] = useState(site?.host ?? '');
  const [bad, setBad] = useState(badHost);
  return (
    <>
      <section>
        <form
          class="look-up"
          onSubmit={(event) => {
            event.preventDefault();
            const host = normaliseHost(text.trim());
            setBad(host === null);
            if (host !== null) onLookUp(host);
          }}
        >
          <label>
            <b>
              <Say k="records_site" />
            </b>
            <input
              type="text"
              name="host"
              dir="ltr"
              inputMode="url"
              maxLength={INPUT_LIMIT}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={bad}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <button type="submit">
            <Say k="records_look_up" />
          </button>
        </form>
        <div role="status">
          {bad && (
            <p class="fault">
              <Say k="records_bad_host" />
            </p>
          )}
          {!bad && site !== null && site.records.company === null && site.records.onRecord === null && (
            <p>
              <Say k="records_none" values={{ host: site.host }} />
            </p>
          )}
        </div>
      </section>
      {!bad && site?.records.company != null && <CompanyRecord company={site.records.company} />}
      {!bad && site?.records.onRecord != null && <HostReports onRecord={site.records.onRecord} />}
    </>
  );
}
