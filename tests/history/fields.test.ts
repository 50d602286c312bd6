import * as v from 'valibot';
import { expect, it } from 'vitest';
import { DAY, HOST, REGION } from '../../src/history/fields.ts';

it.each([
  [DAY, '2024-02-29', '2023-02-29'],
  [DAY, '2026-11-22', '2026-11-22T10:00'],
  [HOST, 'a.example', 'A.example'],
  [HOST, '[::1]', 'a.example:80'],
  [REGION, 'UA-43', 'UA-99'],
])('%# takes what fits and nothing else', (schema, good, bad) => {
  expect(v.safeParse(schema, good).success).toBe(true);
  expect(v.safeParse(schema, bad).success).toBe(false);
});
