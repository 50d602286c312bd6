import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/build/paths.ts';

function detect(lines: readonly string[]): Promise<{ code: number | null; out: string[]; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules/.bin/tsx'), ['src/cli/detect.ts'], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out: out.split('\n').filter(Boolean), err }));
    child.stdin.end(`${lines.join('\n')}\n`);
  });
}

it('detect answers each line once, in order, whatever the pages do', async () => {
  const notice = '<h1>This service is not available in your country</h1>';
  const cases = [
    { id: 'plain', title: 'Sorry', text: 'This service is not available in your country.', status: 403 },
    { id: 'ordinary', text: 'Our garden is open from Monday to Friday.\nDogs are welcome.' },
    {
      id: 'late',
      html: `<script>setTimeout(() => { document.body.innerHTML = '${notice}'; }, 500)</script>`,
    },
    {
      id: 'dialogs',
      html: `<script>alert(1); confirm(2); prompt(3); print();</script>${notice}`,
      host: 'slack.com',
    },
    { id: 'windows', html: `<script>open('https://elsewhere.example/')</script>${notice}`, status: 999 },
    {
      id: 'reloads',
      html: `${notice}<script>setTimeout(() => location.reload(), 0)</script>`,
      host: 'google.com',
    },
    { id: 'loads', html: `${notice}<img src="http://10.0.0.1/a.png"><iframe src="/b"></iframe>` },
    { id: 'loops', html: `${notice}<script>for (;;) {}</script>` },
    { id: 'empty', html: '' },
  ];
  const { code, out, err } = await detect([...cases.map((item) => JSON.stringify(item)), 'not json']);
  const answers = out.map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([...cases.map(({ id }) => id), undefined]);
  const kinds = Object.fromEntries(answers.map(({ id, notice: found }) => [id, found?.kind ?? null]));
  expect(kinds).toMatchObject({
    plain: 'country',
    ordinary: null,
    late: 'country',
    dialogs: 'country',
    windows: 'country',
    reloads: 'country',
    loads: 'country',
    loops: null,
    empty: null,
  });
  expect(err).toContain('loops: no answer within 10 s');
  expect(answers.at(-1)?.error).toContain('line 10');
  expect(code).toBe(2);
}, 120_000);
