// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Company } from '../../src/companies/company.ts';
import type { HostOnRecord } from '../../src/companies/host-on-record.ts';
import { readQuery } from '../../src/records/query.ts';
import { RecordsPage } from '../../src/records/records-page.tsx';
import { company, evidence, list, restriction } from '../companies/fixtures.ts';
import { aRule, aRuleSet } from '../law/a-rule.ts';
import { click, drawn, translatorFor } from '../ui/rendering.ts';

const rules = aRuleSet(
  aRule({ id: 'ir-ban', regions: ['IR'], from: '2015-01-01', citation: '31 CFR 560.204' }),
  aRule({ id: 'sd-ban', regions: ['SD'], from: '2012-01-01', to: '2017-10-11', services: ['messaging'] }),
);
const FIGURES = {
  companies: 599,
  restrictions: 1_067,
  evidence: 2_000,
  hostsOnRecord: 245,
  rules: 697,
  evidenceChecked: ['2026-11-01', '2026-11-22'],
  rulesChecked: ['2026-11-21', '2026-11-21'],
} as const;

interface Shown {
  readonly search?: string;
  readonly company?: Company;
  readonly record?: HostOnRecord;
  readonly language?: string;
  readonly onLookUp?: (host: string) => void;
}

function draw({ search = '?host=example.com&region=IR', onLookUp = vi.fn(), ...shown }: Shown = {}) {
  const query = readQuery(search);
  const { host } = query;
  const records = {
    company: shown.company ?? null,
    onRecord: shown.record ? { record: shown.record, lists: [list('list-a'), list('list-b')] } : null,
  };
  return drawn(
    <RecordsPage
      query={query}
      site={host === null ? null : { host, records }}
      rules={rules}
      figures={FIGURES}
      region={query.region}
      today="2026-11-22"
      onLookUp={onLookUp}
    />,
    translatorFor(shown.language ?? 'en'),
  );
}

function type(root: HTMLElement, host: string) {
  const input = root.querySelector<HTMLInputElement>('input[name=host]');
  if (input === null) throw new Error('there is no field for a site');
  void act(() => {
    input.value = host;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  click(root.querySelector('form button'));
}

describe('a company', () => {
  it('is shown with every claim and the whole of its evidence', () => {
    const root = draw({
      company: company({
        names: { fa: 'نمونه' },
        seat: { country: 'DE', verified: false },
        owner: { name: 'Parent', country: 'US', verified: true },
        restrictions: [restriction(), restriction({ since: '2023', what: 'Sales ended.' })],
        evidence: [
          evidence({ read: false, archived: 'https://archive.example/1', shows: 'It shows the letter.' }),
        ],
      }),
    });
    const entries = [...root.querySelectorAll('.timeline')][0]?.querySelectorAll(':scope > li') ?? [];
    expect(entries).toHaveLength(2);
    expect(entries[0]?.textContent).toContain('Sales ended.');
    for (const words of [
      'Example closes accounts',
      'The Paper',
      'Jun 2024',
      'news',
      'pointer only',
      'checked 21 Nov 2026',
      'archived copy',
      'It shows the letter.',
      'last confirmed in 2024',
    ])
      expect(entries[1]?.textContent).toContain(words);
    const facts = root.querySelector('.facts')?.textContent;
    for (const words of ['نمونه', 'Germany (general knowledge', 'Parent · United States (from a source)'])
      expect(facts).toContain(words);
    for (const link of root.querySelectorAll('a')) expect(link.rel).toContain('noreferrer');
  });

  it('is shown with who decided each step, where the record knows it', () => {
    const root = draw({
      company: company({
        restrictions: [
          restriction({ since: '2021', decider: 'unknown' }),
          restriction({ since: '2022', decider: 'payment-partner' }),
          restriction({ since: '2023', kind: 'state-block', decider: 'state' }),
        ],
      }),
    });
    const [first, second, third] = [
      ...(root.querySelector('.timeline')?.querySelectorAll(':scope > li') ?? []),
    ].map((li) => li.textContent);
    expect(first).not.toContain('We do not know who decided');
    expect(second).toContain('A bank or card company behind Example asks for it.');
    expect(third).toContain('The state or an internet provider, not Example.');
  });

  it('says of a step against listed customers that it was aimed at these alone', () => {
    const shown = (change: object) => draw({ company: company({ restrictions: [restriction(change)] }) });
    const words = 'for somebody on a sanctions list';
    expect(shown({ aimedAt: 'designated-customers' }).querySelector('.timeline')?.textContent).toContain(
      words,
    );
    expect(shown({}).querySelector('.timeline')?.textContent).not.toContain(words);
  });

  it('is shown with where to write, by what source and when that was checked', () => {
    const root = draw({
      company: company({
        contacts: [
          { kind: 'legal', to: 'legal@example.com', evidence: 'paper-2024-06' },
          { kind: 'support', to: 'https://example.com/help', evidence: 'paper-2024-06' },
        ],
      }),
    });
    const [mail, page] = [...root.querySelectorAll('.facts dd li')].filter((li) =>
      li.textContent?.includes('checked'),
    );
    expect(mail?.textContent).toContain('legal@example.com (legal department)');
    expect(mail?.textContent).toContain('Example closes accounts');
    expect(mail?.textContent).toContain('checked 21 Nov 2026');
    expect([...(page?.querySelectorAll('a') ?? [])].map((a) => a.href)).toEqual([
      'https://example.com/help',
      'https://paper.example/2024/06',
    ]);
  });

  it('has its two sides next to each other', () => {
    const refusal = { regions: ['RU'], date: '2025', what: 'It stayed.', evidence: ['paper-2024-06'] };
    const [side, other] = draw({ company: company({ refusals: [refusal] }) }).querySelectorAll(
      '.sides > div',
    );
    expect(side?.textContent).toContain('closed the accounts');
    expect(other?.textContent).toContain('It stayed.');
  });

  it('keeps sentences of the data in English on a page in Persian, and says so', () => {
    const root = draw({ company: company(), language: 'fa' });
    const sentence = [...root.querySelectorAll('p')].find((p) => p.textContent?.startsWith('Example closed'));
    expect([sentence?.lang, sentence?.dir]).toEqual(['en', 'ltr']);
    expect(root.querySelector('dd bdi[dir=ltr]')?.textContent).toBe('example.com');
  });
});

describe('a site', () => {
  it('that only lists name gets the lists and no motive', () => {
    const root = draw({
      record: {
        host: 'example.com',
        reports: [{ region: 'RU', lists: ['list-a', 'list-b'], owners: 2, lastSeen: '2026-08-09' }],
      },
    });
    expect(root.textContent).toContain('Hosts of list-a');
    expect(root.textContent).toContain('last seen 9 Aug 2026');
    expect(root.textContent).not.toContain('Reason given');
  });

  it('gets no list that names it for another place only', () => {
    const reports = ['RU', 'IR'].map((region, at) => ({
      region,
      lists: [at === 0 ? 'list-a' : 'list-b'],
      owners: 1,
      lastSeen: null,
    }));
    const [russia, iran] = draw({ record: { host: 'example.com', reports } }).querySelectorAll(
      'section:has(.timeline) .timeline > li',
    );
    expect(russia?.textContent).toContain('Hosts of list-a');
    expect(russia?.textContent).not.toContain('list-b');
    expect(iran?.textContent).toContain('Hosts of list-b');
    expect(iran?.textContent).not.toContain('list-a');
  });

  it('without a record says that this proves nothing', () => {
    expect(draw().querySelector('[role=status]')?.textContent).toContain('does not mean');
  });

  it('is looked up by the name a person writes; another thing is refused with the remedy', () => {
    const onLookUp = vi.fn();
    const root = draw({ search: '', onLookUp });
    type(root, 'https://a.example/path');
    expect(onLookUp).not.toHaveBeenCalled();
    expect(root.querySelector('[role=status]')?.textContent).toContain('no name of a site');
    type(root, ' Www.A.Example ');
    expect(onLookUp).toHaveBeenCalledExactlyOnceWith('www.a.example');
  });
});

describe('a bad address', () => {
  it('is told as such and nothing of it is shown', () => {
    const root = draw({ search: '?host=%3Cb%3Eevil&region=EVIL' });
    expect(root.textContent).toContain('That is no name of a site.');
    expect(root.textContent).toContain('names no place on record');
    expect(root.innerHTML.toLowerCase()).not.toContain('evil');
  });
});

describe('the law', () => {
  const periods = (root: HTMLElement) => [...root.querySelectorAll('.timeline > li')];
  const choose = (root: HTMLElement, name: string, value: string) => {
    const select = root.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (select === null) throw new Error(`there is no choice of ${name}`);
    void act(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  it('is a timeline with citations that follows place and service', () => {
    const root = draw({ search: '?region=IR' });
    const iran = periods(root).map((li) => li.textContent);
    expect(iran.at(-1)).toMatch(/^since 1 Jan 2015.*required.*31 CFR 560\.204/);
    choose(root, 'region', 'SD');
    const sudan = periods(root).map((li) => li.textContent);
    expect(sudan.some((text) => text?.startsWith('1 Jan 2012 to 11 Oct 2017'))).toBe(true);
    expect(sudan.at(-1)).toContain('Depends on: rules that were not read for this (United States)');
    choose(root, 'service', 'crypto');
    expect(periods(root).map((li) => li.textContent)).not.toEqual(sudan);
    expect(root.textContent).toContain('not legal advice');
  });

  it('is asked of no place until there is one', () => {
    expect(periods(draw({ search: '' }))).toEqual([]);
  });
});

it('gives the whole set in numbers, with its licence', () => {
  const text = draw({ search: '' }).textContent;
  for (const words of [
    '599',
    '1,067',
    '697',
    '1 Nov 2026 to 22 Nov 2026',
    '21 Nov 2026',
    'CC\u00a0BY\u00a04.0',
  ])
    expect(text).toContain(words);
});
