import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { TARGETS } from './manifest.ts';
import { DIST, fromRoot, OUT, ROOT } from './paths.ts';
import { runMain } from './run-main.ts';
import { sourceFiles } from './source-files.ts';
import { filesIn, readFiles, zip } from './zip.ts';

// `npm run package`: what goes to the stores and to people who load it by hand. Same sources, same bytes.

await runMain(async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const packages = new Map<string, Uint8Array>();

  for (const target of TARGETS) {
    const into = join(DIST, target);
    await buildExtension({ target, variant: 'release', development: false, into });
    packages.set(`overblocked-${version}-${target}.zip`, zip(await filesIn(into)));
  }
  packages.set(`overblocked-${version}-source.zip`, zip(await readFiles(ROOT, await sourceFiles(ROOT))));

  await mkdir(OUT, { recursive: true });
  const sums = [];
  for (const [name, content] of packages) {
    await writeFile(join(OUT, name), content);
    sums.push(`${createHash('sha256').update(content).digest('hex')}  ${name}`);
    console.log(`${fromRoot(join(OUT, name))}  ${(content.length / 1024).toFixed(0)} KiB`);
  }
  await writeFile(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  console.log(`${fromRoot(join(OUT, 'SHA256SUMS'))}\n${sums.join('\n')}`);
});
