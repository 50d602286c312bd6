import { expect, it } from 'vitest';
import { readQuery } from '../../src/records/query.ts';
import { recordsAddress } from '../../src/ui/records-address.ts';

it('gives an address that the page reads back', () => {
  expect(recordsAddress(null, null)).toBe('records.html');
  const address = recordsAddress('xn--e1afmkfd.example', 'UA-43');
  expect(readQuery(new URL(address, 'https://own.example/').search)).toEqual({
    host: 'xn--e1afmkfd.example',
    region: 'UA-43',
    bad: [],
  });
});
