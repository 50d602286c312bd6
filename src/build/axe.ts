import { LANGUAGES } from '../messages/languages.ts';
import { ALL_LOOKS } from './axe-looks.ts';
import { checkPages, checkStates } from './check-looks.ts';
import { serveGallery } from './gallery-server.ts';
import { withProgress } from './progress.ts';
import { runMain } from './run-main.ts';
import { startDriver } from './start-driver.ts';

// `npm run axe`: every state of the popup and every page, in every language, theme, width and mode. `npm test` checks a
// chosen part of these in a tenth of the time.

await runMain(async () => {
  const started = Date.now();
  const gallery = await serveGallery();
  let combinations = 0;
  const faults: string[] = [];
  try {
    const driver = await startDriver('chromium', { gallery, variant: 'release', development: true });
    try {
      const page = await driver.openOwn('states.html');
      for (const { id } of LANGUAGES) {
        for (const check of [checkStates, checkPages]) {
          const checked = await withProgress(`Checking ${id}`, () => check(page, driver, id, ALL_LOOKS));
          combinations += checked.combinations;
          faults.push(...checked.faults);
          for (const fault of checked.faults) console.log(fault);
        }
        console.log(`${id.padEnd(6)} ${combinations} combinations so far, ${faults.length} faults`);
      }
    } finally {
      await driver.close();
    }
  } finally {
    await gallery.close();
  }
  const seconds = Math.round((Date.now() - started) / 1_000);
  console.log(`${combinations} combinations checked in ${seconds} s, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
});
