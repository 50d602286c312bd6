import * as v from 'valibot';
import { isDay } from '../law/days.ts';
import { DELIVERIES, type Delivery } from '../law/facts.ts';
import { isCountry, isRegion } from '../law/region.ts';
import { SERVICES } from '../law/service.ts';
import { CONFIDENCES } from '../notice/notice.ts';
import { type Company, DECIDERS, EVIDENCE_KINDS, RESTRICTION_KINDS, STATED_REASONS } from './company.ts';
import { isPartialDate } from './dates.ts';
import { normaliseHost } from './host.ts';
import type { CommunityList } from './host-on-record.ts';
import type { Problem } from './problem.ts';

const ID = v.pipe(
  v.string('write a text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens'),
  v.maxLength(60, 'keep it to 60 characters'),
);
const sentence = (longest: number) =>
  v.pipe(
    v.string('write a text'),
    v.trim(),
    v.minLength(1, 'say it in words'),
    v.maxLength(longest, `keep it to ${longest} characters`),
    // Persian needs the zero-width non-joiner.
    v.regex(/^(?:[^<>\p{Cc}\p{Cf}]|\u200c)*$/u, 'take out markup and invisible characters'),
  );
const day = v.pipe(
  v.string('write a day as YYYY-MM-DD'),
  v.check(isDay, 'write a day of the calendar as YYYY-MM-DD'),
);
const partialDate = v.nullable(
  v.pipe(
    v.string(),
    v.check(isPartialDate, 'write YYYY, YYYY-MM or YYYY-MM-DD, or null where no source says'),
  ),
);
const region = v.pipe(
  v.string('write a region code'),
  v.check(
    isRegion,
    'use an ISO 3166-1 code (RU) or a Ukrainian region (UA-43, UA-40, UA-14, UA-09, UA-65, UA-23)',
  ),
);
const country = v.nullable(v.pipe(v.string(), v.check(isCountry, 'use an ISO 3166-1 code, or null')));
const host = v.pipe(
  v.string('write a host name'),
  v.check(
    (name) => normaliseHost(name) === name,
    'write the bare host in lower-case ASCII (xn-- for other scripts), no port, path or dot at the end',
  ),
);
const address = v.pipe(
  v.string(),
  v.url('write a whole address'),
  v.regex(/^https?:\/\//, 'use an http or https address'),
);
const evidenceIds = v.pipe(
  v.array(ID),
  v.minLength(1, 'name at least one piece of evidence: no claim without a source'),
);
const regions = v.pipe(v.array(region), v.minLength(1, 'name at least one region'));

const evidenceFields = {
  id: ID,
  title: sentence(200),
  publisher: sentence(80),
  url: address,
  date: partialDate,
  kind: v.picklist(EVIDENCE_KINDS, `use one of ${EVIDENCE_KINDS.join(', ')}`),
  checked: day,
  read: v.boolean('true when its text was read, else false'),
  shows: v.exactOptional(sentence(300)),
  archived: v.exactOptional(address),
};

const event = v.strictObject({ regions, date: partialDate, what: sentence(400), evidence: evidenceIds });

/** One company record, as its file holds it. */
export const CompanySchema = v.strictObject({
  id: ID,
  name: sentence(80),
  names: v.exactOptional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'use a BCP 47 tag')),
      sentence(80),
    ),
  ),
  hosts: v.pipe(v.array(host), v.minLength(1, 'name at least one host')),
  userContent: v.exactOptional(
    v.pipe(v.array(host), v.minLength(1, 'leave the field out where there is none')),
  ),
  seat: v.strictObject({ country, verified: v.boolean() }),
  owner: v.nullable(v.strictObject({ name: sentence(80), country, verified: v.boolean() })),
  offers: v.pipe(
    v.array(
      v.strictObject({
        service: v.picklist(SERVICES, 'use a service of src/law/service.ts'),
        payment: v.picklist(['free', 'paid', 'both'], 'use free, paid or both'),
        customer: v.picklist(['individuals', 'businesses', 'both'], 'use individuals, businesses or both'),
        delivery: v.picklist(
          DELIVERIES.filter((delivery): delivery is Exclude<Delivery, 'unknown'> => delivery !== 'unknown'),
          'use hosted, download or goods',
        ),
      }),
    ),
    v.minLength(1, 'say what the company offers: the law is asked service by service'),
  ),
  restrictions: v.array(
    v.strictObject({
      regions,
      since: partialDate,
      until: partialDate,
      kind: v.picklist(RESTRICTION_KINDS, `use one of ${RESTRICTION_KINDS.join(', ')}`),
      what: sentence(400),
      statedReason: v.picklist(STATED_REASONS, `use one of ${STATED_REASONS.join(', ')}`),
      aimedAt: v.exactOptional(
        v.literal('designated-customers', 'use designated-customers, or leave it out'),
      ),
      reasonGiven: v.nullable(sentence(400)),
      decider: v.picklist(DECIDERS, `use one of ${DECIDERS.join(', ')}`),
      confidence: v.picklist(CONFIDENCES, 'use high, medium or low'),
      evidence: evidenceIds,
    }),
  ),
  refusals: v.array(event),
  reversals: v.exactOptional(
    v.pipe(v.array(event), v.minLength(1, 'leave the field out where there is none')),
  ),
  contacts: v.array(
    v.strictObject({
      kind: v.picklist(
        ['legal', 'trade-compliance', 'support', 'privacy', 'repository'],
        'use legal, trade-compliance, support, privacy or repository',
      ),
      to: v.union(
        [v.pipe(v.string(), v.email()), v.pipe(v.string(), v.url(), v.startsWith('https://'))],
        'write an e-mail address or an https address',
      ),
      evidence: ID,
    }),
  ),
  evidence: v.array(v.strictObject(evidenceFields)),
});

/** `lists.json`: the community lists. */
export const CommunityListsSchema = v.array(
  v.strictObject({
    ...evidenceFields,
    id: v.pipe(ID, v.startsWith('list-', 'begin the id of a list with list-')),
    kind: v.literal('community-list', 'a list is a community-list'),
    regions,
    licence: sentence(200),
    derivedFrom: v.exactOptional(ID),
    countsForHosts: v.boolean(),
    use: sentence(400),
  }),
);

/** `hosts/<region>.json`: hosts on record for one region, each with the ids of the lists that name it. */
export const HostsSchema = v.strictObject({
  region,
  hosts: v.record(host, v.pipe(v.array(ID), v.minLength(2, 'a host on record needs lists of two owners'))),
});
export type HostsFile = v.InferOutput<typeof HostsSchema>;

export type Parsed<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Reads one company file. `file` is only for the wording of problems. */
export const parseCompany = (file: string, value: unknown): Parsed<Company> =>
  parse(CompanySchema, file, value);
export const parseLists = (file: string, value: unknown): Parsed<CommunityList[]> =>
  parse(CommunityListsSchema, file, value);
export const parseHosts = (file: string, value: unknown): Parsed<HostsFile> =>
  parse(HostsSchema, file, value);

function parse<T>(schema: v.GenericSchema<unknown, T>, file: string, value: unknown): Parsed<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output };
  return {
    problems: result.issues.map((issue) => ({ file, field: fieldOf(issue), remedy: remedyOf(issue) })),
  };
}

function fieldOf(issue: v.BaseIssue<unknown>): string {
  let field = '';
  for (const { key } of issue.path ?? []) {
    field += typeof key === 'number' ? `[${key}]` : `${field === '' ? '' : '.'}${String(key)}`;
  }
  return field;
}

function remedyOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  return issue.expected === 'never'
    ? 'take this field out: the format has no such field'
    : 'add this field: every record has it';
}
