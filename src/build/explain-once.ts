import { readFileSync } from 'node:fs';
import { explain } from '../explain/explain.ts';
import { noticeByWord } from '../explain/notice-by-word.ts';
import { unpackRules } from '../law/packed-rules.ts';

// Run by `bench-explain.ts` in a process of its own: `explain-once RULES REGION DATE`. Prints the milliseconds of each
// explanation of a site not on record, the first of them with everything cold, as it is when a popup opens.

const CALLS = 21;
const [path = '', region = '', date = ''] = process.argv.slice(2);
const rules = unpackRules(readFileSync(path, 'utf8'));
const notice = noticeByWord('country');
const times = Array.from({ length: CALLS }, () => {
  const from = performance.now();
  explain({ host: 'not-on-record.example', notice, company: null, region, date, rules });
  return performance.now() - from;
});
process.stdout.write(JSON.stringify(times));
