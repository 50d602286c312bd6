import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from './manifest.ts';
import { ROOT } from './paths.ts';

const FOLDER = join(ROOT, 'src', 'build', 'store');

/** Pictures in a listing, in their order. */
export const SHOTS = ['headline', 'parts', 'letter', 'required', 'another-kind'] as const;
export type Shot = (typeof SHOTS)[number];

/**
 * Longest texts the stores take, in characters. Chrome: manifest description 132, description 16,000, each justification
 * 1,000; addons.mozilla.org: summary 250, description 15,000. Counted in UTF-16 units, as their forms do.
 */
export const LIMITS = {
  chromeSummary: 132,
  summary: 250,
  description: 15_000,
  justification: 1_000,
} as const;

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const Justification = v.pipe(Text, v.maxLength(LIMITS.justification));

const StoreTexts = v.strictObject({
  /** For addons.mozilla.org. Chrome's is the description of the manifest, which is a message of the catalogue, as the name is. */
  summary: v.pipe(Text, v.maxLength(LIMITS.summary)),
  /** Paragraphs. */
  description: v.pipe(v.array(Text), v.minLength(1)),
  singlePurpose: Justification,
  /** Why each permission of the manifest is needed. */
  permissions: v.record(v.string(), Justification),
  /** Paragraphs. */
  privacy: v.pipe(v.array(Text), v.minLength(1)),
  /** Over each picture; short, because it is set large. */
  captions: v.strictObject(v.entriesFromList(SHOTS, v.pipe(Text, v.maxLength(45)))),
  /** Under each picture: what in it is made up. */
  sample: Text,
});
export type StoreTexts = v.InferOutput<typeof StoreTexts>;

/** Languages whose listing is written, by the names of their folders under `public/_locales/`. */
export const storeLanguages = (): readonly string[] =>
  readdirSync(FOLDER)
    .map((file) => file.replace(/\.json$/, ''))
    .sort();

/** The listing of one language. A text that is missing or too long is an error with file, field and remedy. */
export function readStoreTexts(language: string): StoreTexts {
  const file = join(FOLDER, `${language}.json`);
  const result = v.safeParse(StoreTexts, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  throw new Error(
    result.issues
      .map(
        (issue) =>
          `src/build/store/${language}.json: ${v.getDotPath(issue)}: ${issue.message}. Mend it there.`,
      )
      .join('\n'),
  );
}

/** Everything the manifest asks for at once or later, sorted: what a listing has to justify. */
export function permissionsOf(manifest: Manifest): readonly string[] {
  const lists = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
  return lists.flatMap((list) => (manifest[list] ?? []) as readonly string[]).sort();
}
