import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';
import { TARGETS } from './manifest.ts';
import { DIST, fromRoot } from './paths.ts';

// `npm run build [-- --development]`: both extensions, ready to be loaded unpacked.

const { values } = parseArgs({ options: { development: { type: 'boolean', default: false } } });

try {
  for (const target of TARGETS) {
    const into = join(DIST, target);
    await buildExtension({ target, variant: 'release', development: values.development, into });
    console.log(`built ${fromRoot(into)}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
