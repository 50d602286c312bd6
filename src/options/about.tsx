import { recordsAddress } from '../ui/records-address.ts';
import { Say } from '../ui/translation.tsx';

/** What this is, where its claims come from, and under which licences. All of it is in the package. */
export function About({ version }: { version: string }) {
  return (
    <section>
      <h2>
        <Say k="options_about" />
      </h2>
      <p>
        <Say k="options_version" values={{ version }} />
      </p>
      <p>
        <Say k="options_advice" />
      </p>
      <p>
        <a href={recordsAddress(null, null)}>
          <Say k="records_title" />
        </a>
      </p>
      <h3>
        <Say k="licences_title" />
      </h3>
      <ul class="points">
        <li>
          <a href="LICENSE.txt">
            <Say k="licences_code" />
          </a>
        </li>
        <li>
          <a href="data/LICENSE.txt">
            <Say k="licences_data" />
          </a>
        </li>
        <li>
          <a href="LICENSES-OTHERS.txt">
            <Say k="licences_others" />
          </a>
        </li>
      </ul>
    </section>
  );
}
