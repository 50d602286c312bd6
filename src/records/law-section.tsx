import { useMemo, useState } from 'preact/hooks';
import { decidingSteps } from '../explain/deciding-steps.ts';
import { factsOf } from '../explain/facts-of.ts';
import { line } from '../explain/line.ts';
import { EARLIEST } from '../law/parse-facts.ts';
import type { RuleSet } from '../law/rule-set.ts';
import { SERVICES, type Service } from '../law/service.ts';
import type { Period } from '../law/timeline.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Choice } from '../ui/choice.tsx';
import { namedRegions } from '../ui/region-picker.tsx';
import { SEATS, type Seat, SeatSelect } from '../ui/seat-select.tsx';
import { StepLine } from '../ui/step-line.tsx';
import { Say, SayLine, useTranslator } from '../ui/translation.tsx';
import { type LawChoice, lawPeriods } from './law-periods.ts';

interface Props {
  readonly rules: RuleSet;
  readonly today: string;
  readonly region: string | null;
  /** True when the address of the page named a place that is none. */
  readonly badRegion: boolean;
  readonly seat: Seat;
  readonly service: Service;
}

/** What was lawful when, for one place, operator and service. */
export function LawSection(props: Props) {
  const translator = useTranslator();
  const [region, setRegion] = useState(props.region);
  const [seat, setSeat] = useState(props.seat);
  const [service, setService] = useState(props.service);
  const [payment, setPayment] = useState<LawChoice['payment']>('paid');
  const [customer, setCustomer] = useState<LawChoice['customer']>('individual');
  const regions = useMemo(
    () => namedRegions(translator).map(({ code, name }) => ({ value: code, words: name })),
    [translator],
  );
  const services = useMemo(() => {
    const compare = new Intl.Collator(translator.language.intl).compare;
    return SERVICES.map((value) => ({
      value,
      words: translator.optional(`service_${messageKeyPart(value)}`, value),
    })).sort((a, b) => compare(a.words, b.words));
  }, [translator]);
  const { rules, today } = props;
  const periods = useMemo(
    () =>
      region === null
        ? []
        : lawPeriods({ region, country: SEATS[seat], service, payment, customer }, rules, today),
    [region, seat, service, payment, customer, rules, today],
  );
  return (
    <section>
      <h2>
        <Say k="records_law" />
      </h2>
      <p class="fine">
        <Say k="records_law_why" />
      </p>
      <div class="choices">
        <Choice
          label={<Say k="records_region" />}
          name="region"
          chosen={region}
          none={translator.text('header_no_region')}
          options={regions}
          onChoose={setRegion}
        />
        <Choice
          label={<Say k="records_service" />}
          name="service"
          chosen={service}
          options={services}
          onChoose={(one) => one !== null && setService(one)}
        />
        <SeatSelect chosen={seat} onChoose={setSeat} />
        <Choice
          label={<Say k="question_payment" />}
          name="payment"
          chosen={payment}
          options={[
            { value: 'free', words: translator.text('payment_free') },
            { value: 'paid', words: translator.text('payment_paid') },
          ]}
          onChoose={(one) => one !== null && setPayment(one)}
        />
        <Choice
          label={<Say k="question_customer" />}
          name="customer"
          chosen={customer}
          options={[
            { value: 'individual', words: translator.text('customer_individual') },
            { value: 'business', words: translator.text('customer_business') },
          ]}
          onChoose={(one) => one !== null && setCustomer(one)}
        />
      </div>
      {props.badRegion && region === null && (
        <p class="fault" role="status">
          <Say k="records_bad_region" />
        </p>
      )}
      {periods.length > 0 && (
        <>
          {translator.language.id !== 'en' && (
            <p class="fine">
              <Say k="law_summary_language" />
            </p>
          )}
          <ol class="timeline">
            {periods.map((period) => (
              <PeriodView key={period.from} period={period} />
            ))}
          </ol>
          <p class="fine">
            <Say k="not_legal_advice" />
          </p>
        </>
      )}
    </section>
  );
}

function PeriodView({ period: { from, to, ruling } }: { period: Period }) {
  const translator = useTranslator();
  return (
    <li>
      <p class="line">
        <b>
          <Span from={from} to={to} />
        </b>
        <b class={`outcome ${ruling.outcome}`}>
          {translator.optional(`outcome_${messageKeyPart(ruling.outcome)}`, ruling.outcome)}
        </b>
      </p>
      {ruling.outcome === 'depends' && ruling.turnsOn.length > 0 && (
        <p class="fine">
          <SayLine line={line('turns_on', { facts: factsOf(ruling.turnsOn) })} />
        </p>
      )}
      <ul class="evidence">
        {decidingSteps(ruling).map((step) => (
          <StepLine key={step.rule} step={step} />
        ))}
      </ul>
    </li>
  );
}

/** The days of a period. The first day the rules can be asked about is no day on which anything began. */
function Span({ from, to }: Pick<Period, 'from' | 'to'>) {
  const translator = useTranslator();
  const first = translator.date(from);
  if (to === null)
    return <Say k={from === EARLIEST ? 'records_from_start' : 'claim_since'} values={{ date: first }} />;
  if (from === EARLIEST) return <Say k="claim_until" values={{ date: translator.date(to) }} />;
  return <Say k="records_period" values={{ from: first, to: translator.date(to) }} />;
}
