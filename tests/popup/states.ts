import type { Claim, Explanation, Part } from '../../src/explain/explanation.ts';
import type { Outcome, Ruling, Step } from '../../src/law/ruling.ts';
import type { Notice } from '../../src/notice/notice.ts';
import type { AnswerState } from '../../src/popup/answer-state.ts';
import type { LetterMemory } from '../../src/popup/letter-memory.ts';
import type { Page } from '../../src/popup/page.ts';
import { fakeLetterMemory } from './fake-letter-memory.ts';

/**
 * Every state the popup can be in, with made-up companies under `.example` so that no drawing accuses anybody. Used by
 * `states.html` of the development build, by screenshots and by the accessibility checks.
 */
export type State =
  | { readonly id: string; readonly type: 'answer'; readonly state: AnswerState }
  | { readonly id: string; readonly type: 'problem'; readonly page: Exclude<Page, { type: 'website' }> }
  | { readonly id: string; readonly type: 'data-broken'; readonly detail: string }
  | { readonly id: string; readonly type: 'region' }
  | { readonly id: string; readonly type: 'report'; readonly explanation: Explanation }
  | {
      readonly id: string;
      readonly type: 'letter';
      readonly explanation: Explanation;
      readonly memory: LetterMemory | null;
    };

const DATE = '2026-11-22';

const step = (rule: string, change: Partial<Step>): Step => ({
  rule,
  jurisdiction: 'US',
  effect: 'permits',
  citation: '31 CFR 560.540(a)(1)',
  url: 'https://www.ecfr.gov/current/title-31/section-560.540',
  summary: 'Services incident to the exchange of communications over the internet may be provided.',
  from: '2022-09-23',
  to: null,
  checked: '2026-11-20',
  textRead: true,
  ...change,
});

const PROHIBITS = step('prohibits', {
  effect: 'prohibits',
  citation: '31 CFR 560.204',
  url: 'https://www.ecfr.gov/current/title-31/section-560.204',
  summary:
    'Goods, technology and services may not be supplied to Iran unless a licence or an exemption covers them.',
  from: null,
});
const PERMITS = step('permits', {});
const EXEMPTS = step('exempts', {
  effect: 'exempts',
  citation: '50 USC 1702(b)(3)',
  url: 'https://www.law.cornell.edu/uscode/text/50/1702',
  summary: 'Information and informational materials are outside the President’s powers to regulate.',
  from: null,
});
const REPORTED = step('reported', {
  effect: 'takes-back',
  citation: 'IT services determination of 12 June 2024, FAQ 1187',
  url: null,
  textRead: false,
  to: '2026-12-31',
});
const SCREENING = step('screening', {
  effect: 'explains',
  citation: '31 CFR 560.211',
  summary: 'Property of listed persons is blocked: screening of names stays a duty.',
});

const ruling = (outcome: Outcome, steps: readonly Step[]): Ruling => ({
  outcome,
  jurisdictions: ['US'],
  steps,
  turnsOn: outcome === 'depends' ? [{ fact: 'payment', value: 'free', outcome: 'not-required' }] : [],
  residual: outcome === 'not-required' ? [SCREENING] : [],
  checked: '2026-11-20',
});

const part = (service: Part['service'], outcome: Outcome, change: Partial<Part> = {}): Part => ({
  service,
  payments: ['free', 'paid'],
  customers: ['individual', 'business'],
  delivery: 'hosted',
  ruling: ruling(
    outcome,
    outcome === 'required'
      ? [PROHIBITS, REPORTED]
      : outcome === 'depends'
        ? [PROHIBITS, PERMITS]
        : [PROHIBITS, PERMITS],
  ),
  ...change,
});

const notice = (change: Partial<Notice> = {}): Notice => ({
  kind: 'sanctions',
  regions: [],
  servedBy: null,
  lawsNamed: ['OFAC'],
  quote: 'Due to US sanctions and export control laws, our services are not available in your region.',
  confidence: 'high',
  ...change,
});

const IN_YOUR_COUNTRY = notice({
  kind: 'country',
  lawsNamed: [],
  quote: 'Our service is not available in your country.',
});

const CLAIM: Claim = {
  restriction: {
    regions: ['IR'],
    since: '2024-07',
    until: null,
    kind: 'account-suspension',
    what: 'Closed the workspaces of account owners whose address was in the region.',
    statedReason: 'sanctions-compliance',
    reasonGiven: 'It said that sanctions regulations require it.',
    decider: 'site',
    confidence: 'high',
    evidence: ['a'],
  },
  evidence: [
    {
      id: 'a',
      title: 'Notice to account owners',
      publisher: 'Example Chat',
      url: 'https://chat.example/notice',
      date: '2024-07-03',
      kind: 'company-statement',
      checked: '2026-11-20',
      read: true,
    },
    {
      id: 'b',
      title: 'Accounts closed',
      publisher: 'The Example Times',
      url: 'https://times.example/2024/accounts',
      date: '2024-07',
      kind: 'news',
      checked: '2026-11-20',
      read: false,
    },
  ],
  lastConfirmed: '2024-07-03',
  lasting: true,
  faded: false,
};

const LEAVING: Claim = {
  ...CLAIM,
  restriction: {
    ...CLAIM.restriction,
    what: 'Stopped serving people in the region.',
    statedReason: 'solidarity',
    reasonGiven: 'It said that it does so out of solidarity.',
  },
};

const LOCAL_LAW: Claim = {
  ...CLAIM,
  restriction: {
    ...CLAIM.restriction,
    kind: 'geoblock',
    what: 'Ended the whole service in the region.',
    statedReason: 'local-law',
    reasonGiven: 'It said that a new law on news there leaves it no choice.',
  },
};

/** Sales alone, and so long ago that it tells nothing of today. */
const SALES_ENDED: Claim = {
  ...CLAIM,
  restriction: {
    ...CLAIM.restriction,
    since: '2012-05',
    kind: 'sales-exit',
    what: 'Sells nothing more in the region.',
    statedReason: 'unstated',
    reasonGiven: null,
  },
  evidence: CLAIM.evidence.map((one) => ({ ...one, date: '2012-05-03' })),
  lastConfirmed: '2012-05-03',
  faded: true,
};

const COMPANY: NonNullable<Explanation['company']> = {
  id: 'example-chat',
  name: 'Example Chat',
  country: 'US',
  countryVerified: true,
  contacts: [{ kind: 'legal', to: 'legal@chat.example', evidence: 'a' }],
};

const BASE: Explanation = {
  host: 'app.chat.example',
  region: 'IR',
  regionFromNotice: false,
  regionSetting: 'IR',
  regionNotListed: false,
  date: DATE,
  notice: notice(),
  failure: null,
  company: COMPANY,
  answers: {},
  verdict: 'not-required',
  headline: 'over-compliance',
  confidence: 'medium',
  decider: 'site',
  reason: { reason: 'sanctions-compliance', from: 'notice', claim: null },
  parts: [
    part('messaging', 'not-required', { ruling: ruling('not-required', [PROHIBITS, PERMITS, EXEMPTS]) }),
    part('video-conferencing', 'not-required'),
    part('informational-material', 'not-required', { ruling: ruling('not-required', [EXEMPTS]) }),
  ],
  operators: [],
  listedRegions: [],
  regionsOnRecord: [],
  claims: [CLAIM],
  refusals: [],
  reversals: [],
  namedBy: [],
  questions: [],
  otherCauses: ['licensing', 'bot-check', 'account'],
  lawChecked: '2026-11-20',
  lawIsOld: false,
};

const QUESTIONS: Explanation['questions'] = [
  {
    fact: 'payment',
    given: 'paid',
    values: [
      { value: 'free', verdict: 'not-required' },
      { value: 'paid', verdict: 'partly-required' },
    ],
  },
  {
    fact: 'customer',
    given: null,
    values: [
      { value: 'individual', verdict: 'partly-required' },
      { value: 'business', verdict: 'required' },
    ],
  },
];

const answer = (id: string, change: Partial<Explanation>, state: Partial<AnswerState> = {}): State => ({
  id,
  type: 'answer',
  state: {
    explanation: { ...BASE, ...change },
    reachable: true,
    said: false,
    muted: null,
    lost: null,
    recordsAddress: 'records.html?host=a.example&region=IR',
    ...state,
  },
});

const unknownSite = { company: null, parts: [], claims: [], host: 'tool.unknown.example' } as const;
const nothing = { notice: null, questions: [], decider: 'unknown', otherCauses: [] } as const;
const anotherKind = {
  verdict: 'another-kind',
  parts: [],
  questions: [],
  lawChecked: null,
  company: null,
  claims: [],
  otherCauses: [],
} as const;

const PARTLY: Partial<Explanation> = {
  verdict: 'partly-required',
  headline: 'partly-required',
  answers: { payment: 'paid' },
  questions: QUESTIONS,
  parts: [
    part('messaging', 'not-required', { payments: ['free'] }),
    part('enterprise-software', 'required', { payments: ['paid'], customers: ['business'] }),
    part('payments', 'depends', { payments: ['paid'] }),
    part('software-download', 'required', { delivery: 'download' }),
    part('collaboration', 'not-required'),
    part('open-source', 'not-required', { delivery: 'download', payments: ['free'] }),
    part('informational-material', 'not-required'),
  ],
};

const UNKNOWN_TABLE: Partial<Explanation> = {
  ...unknownSite,
  verdict: 'depends',
  headline: 'cannot-tell',
  confidence: 'low',
  decider: 'unknown',
  operators: (['US', 'EU', 'GB', 'other'] as const).map((operator) => ({
    operator,
    verdict: operator === 'US' ? 'partly-required' : operator === 'other' ? 'depends' : 'not-required',
    parts: [
      part('informational-material', 'not-required', { ruling: ruling('not-required', [EXEMPTS]) }),
      part('enterprise-software', operator === 'US' ? 'required' : 'not-required', { payments: ['paid'] }),
    ],
  })),
  questions: [
    {
      fact: 'service',
      given: null,
      values: (
        ['messaging', 'open-source', 'enterprise-software', 'payments', 'streaming-media', 'maps'] as const
      ).map((value) => ({ value, verdict: 'not-required' })),
    },
    ...QUESTIONS.map((question) => ({ ...question, given: null })),
  ],
};

/** All states, in the order of a contact sheet. */
export const STATES: readonly State[] = [
  answer('over-compliance', {}),
  answer('own-choice', {
    headline: 'own-choice',
    notice: IN_YOUR_COUNTRY,
    reason: { reason: 'solidarity', from: 'record', claim: LEAVING },
    claims: [LEAVING],
  }),
  answer('not-required', { headline: 'not-required', notice: IN_YOUR_COUNTRY }),
  answer('required', {
    verdict: 'required',
    headline: 'required',
    confidence: 'high',
    parts: [
      part('design-manufacturing-software', 'required', { payments: ['paid'] }),
      part('software-download', 'required', { delivery: 'download' }),
    ],
  }),
  answer('partly-required', PARTLY),
  answer('cannot-tell', {
    verdict: 'depends',
    headline: 'cannot-tell',
    confidence: 'low',
    parts: [part('cloud-hosting', 'depends'), part('email', 'depends')],
    questions: QUESTIONS.map((question) => ({ ...question, given: null })),
  }),
  answer('unknown-site', UNKNOWN_TABLE),
  answer('listed-regions', {
    ...PARTLY,
    notice: notice({ regions: ['CU', 'IR', 'SY', 'UA-43'] }),
    listedRegions: [
      { region: 'CU', verdict: 'partly-required', steps: [PROHIBITS] },
      { region: 'IR', verdict: 'partly-required', steps: [PROHIBITS, PERMITS] },
      { region: 'SY', verdict: 'not-required', steps: [EXEMPTS] },
      { region: 'UA-43', verdict: 'required', steps: [PROHIBITS] },
    ],
  }),
  answer('region-from-notice', { region: 'UA-43', regionFromNotice: true, regionSetting: 'RU' }),
  answer('denied', {
    ...unknownSite,
    verdict: 'depends',
    headline: 'denied',
    confidence: 'low',
    decider: 'unknown',
    lawChecked: null,
    notice: notice({ kind: 'denied', servedBy: 'akamai', quote: 'Access Denied. Reference #18.2f' }),
    otherCauses: ['bot-check', 'vpn-proxy', 'outage', 'account'],
  }),
  answer('denied-on-record', {
    verdict: 'not-required',
    headline: 'denied-on-record',
    confidence: 'low',
    notice: notice({ kind: 'denied', quote: 'Error 403: Forbidden' }),
  }),
  answer('state-block', {
    ...anotherKind,
    headline: 'state-block',
    confidence: 'high',
    decider: 'state',
    notice: notice({ kind: 'state-censorship', quote: 'دسترسی به این سایت امکان‌پذیر نیست' }),
  }),
  answer('licensing', {
    ...anotherKind,
    headline: 'licensing',
    notice: notice({ kind: 'licensing', quote: 'This video is not available in your country.' }),
  }),
  answer('privacy-law', {
    ...anotherKind,
    headline: 'privacy-law',
    region: 'DE',
    notice: notice({ kind: 'gdpr', quote: 'Because of the GDPR we do not serve readers in the EEA.' }),
  }),
  answer('other-law', {
    ...anotherKind,
    headline: 'other-law',
    notice: notice({ kind: 'legal-451', quote: 'Error 451: unavailable for legal reasons' }),
  }),
  answer('age-or-local-law', {
    ...anotherKind,
    headline: 'age-or-local-law',
    notice: notice({ kind: 'age-or-local-law', quote: 'Betting is not offered where you are.' }),
  }),
  answer('vpn-proxy', {
    ...anotherKind,
    headline: 'vpn-proxy',
    notice: notice({ kind: 'vpn-proxy', quote: 'You seem to be using a proxy. Turn it off and try again.' }),
  }),
  answer('on-record', { ...nothing, headline: 'on-record' }),
  answer('nothing-found', {
    ...nothing,
    ...unknownSite,
    verdict: 'no-notice',
    headline: 'nothing-found',
    lawChecked: null,
  }),
  answer('unreadable-on-record', { ...nothing, headline: 'on-record' }, { reachable: false }),
  answer(
    'network-failure',
    {
      ...nothing,
      headline: 'on-record',
      failure: 'connection',
      otherCauses: ['own-line', 'outage', 'state-block', 'edge'],
    },
    { reachable: false },
  ),
  answer(
    'network-failure-unknown',
    {
      ...nothing,
      ...unknownSite,
      verdict: 'no-notice',
      headline: 'nothing-found',
      lawChecked: null,
      failure: 'tls',
      otherCauses: ['own-line', 'outage', 'state-block', 'edge'],
    },
    { reachable: false },
  ),
  answer('state-block-on-record', {
    ...anotherKind,
    notice: null,
    headline: 'state-block',
    decider: 'state',
    failure: 'time-out',
    otherCauses: ['own-line', 'outage', 'state-block', 'edge'],
  }),
  answer('local-law-on-record', {
    ...anotherKind,
    company: COMPANY,
    claims: [LOCAL_LAW],
    notice: null,
    headline: 'age-or-local-law',
  }),
  answer('on-record-in-part', { ...nothing, headline: 'on-record', claims: [SALES_ENDED] }),
  answer('said', { ...PARTLY, notice: notice({ quote: '', confidence: 'medium' }) }, { said: true }),
  answer('region-not-set', {
    region: null,
    regionSetting: null,
    verdict: 'depends',
    headline: 'cannot-tell',
    confidence: 'low',
    parts: [],
    claims: [],
    lawChecked: null,
  }),
  answer('muted', {}, { muted: true }),
  answer('not-kept', {}, { muted: false, lost: 'muted' }),
  answer('history-not-kept', {}, { lost: 'history' }),
  answer('old-law', { lawIsOld: true, lawChecked: '2026-03-01' }),
  answer('long-host', {
    host: 'a-very-long-subdomain-name.of-a-site.with-many-labels.in-its-name.chat.example',
    region: 'UA-14',
  }),
  { id: 'browser-page', type: 'problem', page: { type: 'browser-page' } },
  { id: 'unreadable', type: 'problem', page: { type: 'unreadable', code: 'Invalid type' } },
  { id: 'data-broken', type: 'data-broken', detail: 'data/rules.txt: not in the package (404)' },
  { id: 'region', type: 'region' },
  { id: 'letter', type: 'letter', explanation: BASE, memory: fakeLetterMemory().memory },
  { id: 'letter-private', type: 'letter', explanation: BASE, memory: null },
  {
    id: 'letter-outdated',
    type: 'letter',
    explanation: BASE,
    memory: fakeLetterMemory(
      [
        {
          host: BASE.host,
          variant: 'visitor',
          day: '2026-10-02',
          started: { subject: 'Visitors from Iran', body: 'As it was written then.\n' },
          text: { subject: 'Visitors from Iran', body: 'As I would say it.\n' },
        },
      ],
      [{ host: BASE.host, day: '2026-11-05', steps: { sent: '2026-10-02', answered: '2026-11-05' } }],
    ).memory,
  },
  { id: 'report', type: 'report', explanation: BASE },
];
