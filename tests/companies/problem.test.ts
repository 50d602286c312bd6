import { expect, it } from 'vitest';
import { problemLine } from '../../src/companies/problem.ts';

it('is a line with file, field and remedy', () => {
  expect(problemLine({ file: 'data/a.json', field: 'hosts', remedy: 'sort' })).toBe(
    'data/a.json, hosts: sort',
  );
  expect(problemLine({ file: 'data/a.json', field: '', remedy: 'make it JSON' })).toBe(
    'data/a.json: make it JSON',
  );
});
