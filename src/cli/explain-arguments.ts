import { parseArgs } from 'node:util';
import { normaliseHost } from '../companies/host.ts';
import type { Answers } from '../explain/explanation.ts';
import { isDay } from '../law/days.ts';
import { CUSTOMERS, type Customer, PAYMENTS, type Payment } from '../law/facts.ts';
import { EARLIEST, LATEST } from '../law/parse-facts.ts';
import { isRegion } from '../law/region.ts';
import { SERVICES, type Service } from '../law/service.ts';
import { LANGUAGES } from '../messages/languages.ts';

/** What the command was asked. */
export interface ExplainArguments {
  readonly host: string;
  readonly region: string;
  readonly date: string;
  readonly json: boolean;
  /** Id of a language that is shipped. */
  readonly language: string;
  readonly answers: Answers;
}

/** What is wrong with the arguments, and what they may be. */
export interface ArgumentFault {
  readonly field: string;
  readonly message: string;
  readonly allowed: string;
}

export type ParsedArguments =
  | { readonly ok: true; readonly value: ExplainArguments }
  | { readonly ok: false; readonly fault: ArgumentFault };

const OPTIONS = {
  region: { type: 'string' },
  date: { type: 'string' },
  payment: { type: 'string' },
  customer: { type: 'string' },
  service: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const USAGE =
  'explain -- HOST --region RU [--date 2026-11-22] [--service messaging] [--payment free] [--customer individual] [--lang en] [--json]';

/** Reads the arguments of `explain`. @param today YYYY-MM-DD, the day asked about where none is given */
export function parseExplainArguments(argv: readonly string[], today: string): ParsedArguments {
  const parsed = tryParse(argv);
  if (typeof parsed === 'string') return fault('arguments', parsed, USAGE);
  const { positionals, values } = parsed;
  const [given, ...more] = positionals;
  const host = given === undefined ? null : normaliseHost(given);
  if (host === null || more.length > 0) {
    const message = given === undefined ? 'is missing' : `"${positionals.join(' ')}" is not one host name`;
    return fault('HOST', message, 'a host name such as slack.com, without https:// or a path');
  }
  const { region, date = today, payment, customer, service, lang = 'en', json = false } = values;
  if (region === undefined || !isRegion(region)) {
    const message = region === undefined ? 'is missing' : `"${region}" is no region on record`;
    return fault(
      '--region',
      message,
      'ISO 3166-1 in upper case (RU), or UA-09, UA-14, UA-23, UA-40, UA-43, UA-65',
    );
  }
  if (!isDay(date) || date < EARLIEST || date > LATEST) {
    return fault(
      '--date',
      `"${date}" is no day that can be asked about`,
      `YYYY-MM-DD from ${EARLIEST} to ${LATEST}`,
    );
  }
  const language = LANGUAGES.find(({ id, tag }) => id === lang || tag === lang)?.id;
  if (language === undefined) {
    return fault('--lang', `"${lang}" is not shipped`, LANGUAGES.map(({ id }) => id).join(', '));
  }
  for (const [option, value, allowed] of [
    ['--payment', payment, PAYMENTS],
    ['--customer', customer, CUSTOMERS],
    ['--service', service, SERVICES],
  ] as const) {
    if (value !== undefined && !(allowed as readonly string[]).includes(value)) {
      return fault(option, `"${value}" is not known`, allowed.join(', '));
    }
  }
  const answers: Answers = {
    // Checked against their lists above.
    ...(payment === undefined ? {} : { payment: payment as Payment }),
    ...(customer === undefined ? {} : { customer: customer as Customer }),
    ...(service === undefined ? {} : { service: service as Service }),
  };
  return { ok: true, value: { host, region, date, json, language, answers } };
}

function tryParse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const fault = (field: string, message: string, allowed: string): ParsedArguments => ({
  ok: false,
  fault: { field, message, allowed },
});
