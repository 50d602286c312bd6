import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { HEADLINES } from '../../src/explain/explanation.ts';
import { NOTICE_KINDS } from '../../src/notice/notice.ts';
import { HOSTILE_PAGES } from './hostile.ts';

const ENTRY = v.strictObject({
  /** File of the page: `pages/<name>.html`. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** Where the page is served. */
  address: v.pipe(v.string(), v.url()),
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  language: v.string(),
  /** Where the visitor is. */
  region: v.string(),
  /** Kind of the notice that must be found; null = an ordinary page, nothing may be said. */
  kind: v.nullable(v.picklist(NOTICE_KINDS)),
  /** Headline that the popup must show. */
  headline: v.picklist(HEADLINES),
  /** One line for the list of pages. */
  about: v.string(),
  /** True when the notice appears only after the page has loaded. */
  late: v.optional(v.boolean(), false),
  /** Files served at other paths of the same host. */
  frames: v.optional(v.record(v.string(), v.string()), {}),
});

/** One page of the gallery: what is served, and what must be said of it. */
export interface GalleryPage extends v.InferOutput<typeof ENTRY> {
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the gallery with its pages, the hostile ones last. */
export async function readGallery(): Promise<GalleryPage[]> {
  const folder = import.meta.dirname;
  const entries = v.parse(v.array(ENTRY), JSON.parse(await readFile(join(folder, 'gallery.json'), 'utf8')));
  const read = (name: string) => readFile(join(folder, 'pages', `${name}.html`), 'utf8');
  const written = entries.map(async (entry) => {
    const files = new Map([[new URL(entry.address).pathname, await read(entry.name)]]);
    for (const [path, name] of Object.entries(entry.frames)) files.set(path, await read(name));
    return { ...entry, files };
  });
  const made = HOSTILE_PAGES.map(({ name, about, kind, html }) => ({
    name,
    address: `https://${name}.example/`,
    status: 200,
    language: 'en',
    region: 'IR',
    kind,
    headline: kind === null ? ('nothing-found' as const) : ('cannot-tell' as const),
    about,
    late: false,
    frames: {},
    files: new Map([['/', html]]),
  }));
  return [...(await Promise.all(written)), ...made];
}

/** What is served at an address, null when nothing is. */
export function pageAt(pages: readonly GalleryPage[], address: URL): { status: number; html: string } | null {
  const page = pages.find((candidate) => new URL(candidate.address).host === address.host);
  const html = page?.files.get(address.pathname);
  return page === undefined || html === undefined ? null : { status: page.status, html };
}

/** The list of all pages, to click through by hand. */
export function indexPage(pages: readonly GalleryPage[]): string {
  const rows = pages.map(
    ({ address, about, language, region, kind }) =>
      `<tr><td><a href="${address}">${new URL(address).host}</a></td><td>${about}</td><td>${language}</td><td>${region}</td><td>${kind ?? 'no notice'}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Gallery of block pages</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse}td,th{padding:.25rem .75rem;text-align:start;border-block-end:1px solid #8884}</style></head>
<body><h1>Gallery of block pages</h1>
<p>Written for tests, after the shapes of real ones. The addresses are served on this machine only; the texts are not the companies’ own.</p>
<table><thead><tr><th>Address</th><th>Page</th><th>Language</th><th>Visitor from</th><th>Notice</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></body></html>
`;
}
