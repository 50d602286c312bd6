import { expect, it } from 'vitest';
import { translatorFor } from '../../src/cli/explain.ts';
import { factsOf } from '../../src/explain/facts-of.ts';
import { writeValue } from '../../src/explain/line.ts';

const turn = (fact: string, value: string) => ({ fact, value, outcome: 'depends' as const });

it('names each fact once, and whose law nobody has read', () => {
  const turns = [
    turn('rule-on-record', 'jp'),
    turn('some-new-fact', 'yes'),
    turn('some-new-fact', 'no'),
    turn('rule-on-record', 'eu'),
    turn('rule-on-record', 'jp'),
  ];
  expect(writeValue(factsOf(turns), translatorFor('en'))).toBe(
    'rules that were not read for this (European Union and Japan) and some new fact',
  );
});

it('names no place where nobody knows whose law it is', () => {
  expect(writeValue(factsOf([turn('rule-on-record', 'other')]), translatorFor('en'))).toBe(
    'rules that were not read for this (elsewhere)',
  );
});
