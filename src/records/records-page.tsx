import type { RuleSet } from '../law/rule-set.ts';
import { seatIn } from '../ui/seat-select.tsx';
import { Say } from '../ui/translation.tsx';
import { Figures } from './figures.tsx';
import type { FiguresShown } from './figures-of.ts';
import { LawSection } from './law-section.tsx';
import type { Query } from './query.ts';
import { type Site, SiteSection } from './site-section.tsx';

interface Props {
  readonly query: Query;
  readonly site: Site | null;
  readonly rules: RuleSet;
  readonly figures: FiguresShown;
  /** Region of the address, else of the settings. */
  readonly region: string | null;
  readonly today: string;
  readonly onLookUp: (host: string) => void;
}

/** Provenance: every claim on a site with its evidence, the law through the years, and the whole set in numbers. */
export function RecordsPage({ query, site, rules, figures, region, today, onLookUp }: Props) {
  const company = site?.records.company ?? null;
  return (
    <main>
      <h1>
        <Say k="records_title" />
      </h1>
      <p class="lead">
        <Say k="records_lead" />
      </p>
      <SiteSection key={site?.host} site={site} badHost={query.bad.includes('host')} onLookUp={onLookUp} />
      <LawSection
        rules={rules}
        today={today}
        region={region}
        badRegion={query.bad.includes('region')}
        seat={seatIn(company?.seat.country ?? null) ?? 'us'}
        service={company?.offers[0]?.service ?? 'messaging'}
      />
      <Figures figures={figures} />
    </main>
  );
}
