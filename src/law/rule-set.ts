import * as v from 'valibot';
import { isCountry, isRegion } from './region.ts';
import {
  BOUND_CLASSES,
  type Groups,
  groupsSchema,
  type Rule,
  type RuleEntry,
  ruleSchema,
} from './rule-format.ts';
import { SERVICES } from './service.ts';

/** All rules, groups written out, sorted by id. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Those that name a region or every region, sorted by id; a set without it is looked through. */
  readonly of?: (region: string) => readonly Rule[];
}

/** A rule file as text: `name` is its path for messages ("us/iran.json"). */
export interface RuleFile {
  readonly name: string;
  readonly text: string;
}

/** What is wrong with a rule file, where, and what to do about it. */
export interface RuleFault {
  readonly file: string;
  /** "rules[3].from", or '' for the whole file. */
  readonly field: string;
  readonly remedy: string;
}

export type Compiled =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly faults: readonly RuleFault[] };

const GROUPS_FILE = 'groups.json';
const fileSchema = v.strictObject({ rules: v.array(v.unknown()) });

/**
 * Compiles rule files to one {@link RuleSet}. Pure: the build, the tools and the tests read the files.
 * `files` holds `groups.json` and any number of files `{ "rules": [...] }`. Every fault found is reported, none thrown.
 */
export function compileRules(files: readonly RuleFile[]): Compiled {
  const faults: RuleFault[] = [];
  const groups = readGroups(files, faults);
  const entries: { file: string; field: string; rule: Rule }[] = [];
  for (const file of files) {
    if (file.name === GROUPS_FILE) continue;
    for (const [index, entry] of readEntries(file, faults).entries()) {
      const field = `rules[${index}]`;
      const parsed = v.safeParse(ruleSchema, entry);
      if (parsed.success) entries.push({ file: file.name, field, rule: writeOut(parsed.output, groups) });
      else for (const issue of parsed.issues) faults.push(fromIssue(file.name, field, issue));
    }
  }
  for (const { file, field, rule } of entries)
    for (const [part, remedy] of faultsOfRule(rule)) faults.push({ file, field: `${field}.${part}`, remedy });
  faults.push(...faultsBetween(entries));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    ruleSet: { rules: entries.map((entry) => entry.rule).sort((a, b) => (a.id < b.id ? -1 : 1)) },
  };
}

function readJson(file: RuleFile, faults: RuleFault[]): unknown {
  try {
    return JSON.parse(file.text);
  } catch (error) {
    faults.push({
      file: file.name,
      field: '',
      remedy: `Not valid JSON (${String(error)}): mend the syntax.`,
    });
    return undefined;
  }
}

function readGroups(files: readonly RuleFile[], faults: RuleFault[]): Groups {
  const none: Groups = { services: {}, regions: {} };
  const file = files.find((each) => each.name === GROUPS_FILE);
  if (file === undefined) return none;
  const json = readJson(file, faults);
  if (json === undefined) return none;
  const parsed = v.safeParse(groupsSchema, json);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) faults.push(fromIssue(file.name, '', issue));
  return none;
}

function readEntries(file: RuleFile, faults: RuleFault[]): readonly unknown[] {
  const json = readJson(file, faults);
  if (json === undefined) return [];
  const parsed = v.safeParse(fileSchema, json);
  if (parsed.success) return parsed.output.rules;
  for (const issue of parsed.issues) faults.push(fromIssue(file.name, '', issue));
  return [];
}

function fromIssue(file: string, field: string, issue: v.BaseIssue<unknown>): RuleFault {
  const path = v.getDotPath(issue);
  const remedy = `${issue.message} (got ${issue.received}; expected ${issue.expected ?? 'another value'}).`;
  return { file, field: [field, path].filter(Boolean).join('.'), remedy };
}

/** Replaces `@name` by the group's members; an unknown name stays and is then reported as a bad value. */
function writeOut({ instrument: _, sources: __, ...rule }: RuleEntry, groups: Groups): Rule {
  const spread = (names: readonly string[], table: Readonly<Record<string, readonly string[]>>) => [
    ...new Set(
      names.flatMap((name) =>
        name.startsWith('@') && Object.hasOwn(table, name.slice(1)) ? (table[name.slice(1)] ?? []) : [name],
      ),
    ),
  ];
  const regions = spread(rule.regions, groups.regions);
  return rule.services === undefined
    ? { ...rule, regions }
    : { ...rule, regions, services: spread(rule.services, groups.services) };
}

const services: ReadonlySet<string> = new Set(SERVICES);
const boundClasses: ReadonlySet<string> = new Set(BOUND_CLASSES);
const LIFTING_KINDS: readonly string[] = ['authorization', 'exemption', 'termination', 'scope'];

function* faultsOfRule(rule: Rule): Generator<readonly [string, string]> {
  for (const region of rule.regions)
    if (region !== '*' && !isRegion(region))
      yield ['regions', `"${region}" is no ISO 3166 code on record and no group: correct it.`];
  for (const name of rule.bound)
    if (!boundClasses.has(name) && !isCountry(name))
      yield [
        'bound',
        `"${name}" is no class of provider: use one of ${BOUND_CLASSES.join(', ')} or a country code.`,
      ];
  for (const service of rule.services ?? [])
    if (!services.has(service))
      yield ['services', `"${service}" is no service and no group: use a word of src/law/service.ts.`];
  if (rule.from !== null && rule.to !== null && rule.from > rule.to)
    yield ['to', 'lies before "from": it is the last day in force.'];
  if (rule.lifts !== undefined && !LIFTING_KINDS.includes(rule.kind))
    yield ['lifts', `only ${LIFTING_KINDS.join(', ')} can lift: move it or change "kind".`];
  if ((rule.kind === 'authorization' || rule.kind === 'exemption') && (rule.lifts ?? []).length === 0)
    yield ['lifts', 'must name the programmes it lifts.'];
  if ((rule.kind === 'exclusion') !== (rule.takesBack !== undefined))
    yield ['takesBack', 'belongs to an exclusion, and every exclusion needs it.'];
  if (
    rule.confidence === 'low' &&
    rule.lifts !== undefined &&
    !(rule.conditions ?? []).some((each) => each.presumed === undefined)
  )
    yield [
      'conditions',
      'a rule of low confidence may not permit by itself: add a condition without "presumed".',
    ];
}

function* faultsBetween(
  entries: readonly { file: string; field: string; rule: Rule }[],
): Generator<RuleFault> {
  const ids = new Set<string>();
  const programmes = new Set(entries.map((entry) => entry.rule.programme));
  for (const { file, field, rule } of entries) {
    if (ids.has(rule.id))
      yield { file, field: `${field}.id`, remedy: `"${rule.id}" stands twice: give one another id.` };
    ids.add(rule.id);
  }
  for (const { file, field, rule } of entries) {
    for (const programme of rule.lifts ?? [])
      if (!programmes.has(programme))
        yield {
          file,
          field: `${field}.lifts`,
          remedy: `No rule has the programme "${programme}": correct it.`,
        };
    for (const id of [...(rule.takesBack ?? []), ...(rule.replacedBy === undefined ? [] : [rule.replacedBy])])
      if (!ids.has(id))
        yield {
          file,
          field: `${field}.${rule.kind === 'exclusion' ? 'takesBack' : 'replacedBy'}`,
          remedy: `No rule has the id "${id}": correct it.`,
        };
  }
}
