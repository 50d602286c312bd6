import { today } from '../law/days.ts';
import { loadIndex, loadRules, recordsFor } from '../platform/records.ts';
import { recordsAddress } from '../ui/records-address.ts';
import { draw, dressDocument, preparePage } from '../ui/start-page.ts';
import { Say, TranslationProvider } from '../ui/translation.tsx';
import { figuresOf } from './figures-of.ts';
import { type Query, readQuery } from './query.ts';
import { RecordsPage } from './records-page.tsx';

async function start(): Promise<void> {
  const { settings, translator } = await preparePage();
  dressDocument(translator, 'records_title');

  async function show(query: Query): Promise<void> {
    const { host } = query;
    const region = query.bad.includes('region') ? null : (query.region ?? settings.region);
    const [rules, index, records] = await Promise.all([
      loadRules(),
      loadIndex(),
      host === null ? null : recordsFor(host),
    ]);
    draw(
      <TranslationProvider value={translator}>
        <RecordsPage
          query={query}
          site={host === null || records === null ? null : { host, records }}
          rules={rules}
          figures={figuresOf(index, rules)}
          region={region}
          today={today()}
          onLookUp={(wanted) => {
            // The address follows, so that loading the page again, or keeping it, shows the same.
            history.replaceState(null, '', recordsAddress(wanted, query.region));
            void guarded({ ...query, host: wanted, bad: [] });
          }}
        />
      </TranslationProvider>,
    );
  }

  async function guarded(query: Query): Promise<void> {
    try {
      await show(query);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      draw(
        <TranslationProvider value={translator}>
          <main>
            <div role="alert">
              <h1>
                <Say k="state_data_broken" />
              </h1>
              <p>
                <Say k="state_data_broken_why" values={{ detail }} />
              </p>
            </div>
          </main>
        </TranslationProvider>,
      );
    }
  }

  await guarded(readQuery(location.search));
}

void start();
