import type { Ruling, Step } from '../law/ruling.ts';
import { OutLink } from '../ui/link.tsx';

/** Steps named under a part; the whole argument stands in "the law, step by step". */
const SHOWN = 2;

/** Effects that carry an outcome, the one that decides first. */
const DECISIVE: Readonly<Record<Ruling['outcome'], readonly Step['effect'][]>> = {
  required: ['prohibits', 'takes-back'],
  'not-required': ['exempts', 'permits', 'ended', 'does-not-reach', 'counters'],
  depends: ['prohibits', 'permits', 'exempts'],
};

/** The steps that decide a ruling, at most {@link SHOWN}; the first of the argument where none has a deciding effect. */
export function decisiveSteps({ outcome, steps }: Ruling): readonly Step[] {
  const order = DECISIVE[outcome];
  const decisive = steps
    .filter(({ effect }) => order.includes(effect))
    .sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  return (decisive.length > 0 ? decisive : steps).slice(0, SHOWN);
}

/** A citation as a lawyer writes it, with the way to its text. */
export function Citation({ step }: { step: Pick<Step, 'citation' | 'url'> }) {
  return (
    <OutLink to={step.url}>
      <bdi dir="ltr">{step.citation}</bdi>
    </OutLink>
  );
}

/** The deciding citations of a ruling in one line. */
export function Citations({ ruling }: { ruling: Ruling }) {
  const steps = decisiveSteps(ruling);
  if (steps.length === 0) return null;
  return (
    <span class="citations">
      {steps.map((step) => (
        <Citation key={step.rule} step={step} />
      ))}
    </span>
  );
}
