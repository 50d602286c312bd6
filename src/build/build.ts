import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';
import { TARGETS } from './manifest.ts';
import { DIST, fromRoot } from './paths.ts';
import { runMain } from './run-main.ts';

// `npm run build [-- --development]`: both extensions, ready to be loaded unpacked.

const { values } = parseArgs({ options: { development: { type: 'boolean', default: false } } });

await runMain(async () => {
  for (const target of TARGETS) {
    const into = join(DIST, target);
    await buildExtension({ target, variant: 'release', development: values.development, into });
    console.log(`built ${fromRoot(into)}`);
  }
});
