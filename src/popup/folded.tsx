import { argumentOf } from '../explain/argument.ts';
import { deciderLine } from '../explain/decider-line.ts';
import type { Explanation } from '../explain/explanation.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import { Citation } from '../ui/citation.tsx';
import { StepLine } from '../ui/step-line.tsx';
import { Say, SayLine, useTranslator } from '../ui/translation.tsx';
import { Fold } from './fold.tsx';

/** Citations shown beside one place of a list. */
const CITATIONS = 2;

/** Who made the block, as far as anybody knows. */
export function Decider({ explanation: { decider, company, host, notice } }: { explanation: Explanation }) {
  return (
    <Fold summary={<Say k="section_decider" />}>
      <p>
        <SayLine line={deciderLine(decider, company?.name ?? host)} />
      </p>
      {notice?.servedBy != null && (
        <p class="fine">
          <Say k="served_by" values={{ name: notice.servedBy }} />
        </p>
      )}
      <Seat company={company} />
    </Fold>
  );
}

/** Where the operator sits, because that decides whose law binds it, and whether a source says so. */
function Seat({ company }: Pick<Explanation, 'company'>) {
  const translator = useTranslator();
  if (company === null || company.country === null) return null;
  return (
    <p class="fine">
      <Say k="company_seat" values={{ name: company.name, country: translator.region(company.country) }} />{' '}
      {!company.countryVerified && <Say k="seat_unverified" />}
    </p>
  );
}

/** What else a wall like this can be; open where there is no notice to explain it. */
export function OtherCauses({ causes, isOpen }: { causes: Explanation['otherCauses']; isOpen: boolean }) {
  const translator = useTranslator();
  if (causes.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        <Say k="section_other" />
      </summary>
      <ul class="plain">
        {causes.map((cause) => (
          <li key={cause}>{translator.optional(`other_${messageKeyPart(cause)}`, cause)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Which entries of a list of places the law asks for: the notice's own list, or the one on record. */
export function ListedRegions({ explanation }: { explanation: Explanation }) {
  const translator = useTranslator();
  const onPage = explanation.listedRegions.length > 0;
  const listed = onPage ? explanation.listedRegions : explanation.regionsOnRecord;
  if (listed.length === 0) return null;
  return (
    <Fold summary={<Say k={onPage ? 'section_listed' : 'section_listed_on_record'} />}>
      <ul class="pairs">
        {listed.map(({ region, verdict, steps }) => (
          <li key={region}>
            <span>{translator.region(region)}</span>
            <span class={`outcome ${verdict}`}>
              {translator.optional(`verdict_${messageKeyPart(verdict)}`, verdict)}
            </span>
            {steps.length > 0 && (
              <span class="citations">
                {steps.slice(0, CITATIONS).map((step) => (
                  <Citation key={step.rule} step={step} />
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Every step of every part once, in the order of the argument, then the duties that always stay. */
export function LawSteps({ explanation: { parts, operators } }: { explanation: Explanation }) {
  const translator = useTranslator();
  const rulings = [...parts, ...operators.flatMap((row) => row.parts)].map(({ ruling }) => ruling);
  const steps = argumentOf(rulings);
  const residual = argumentOf(rulings.map((ruling) => ({ steps: ruling.residual })));
  if (steps.length === 0) return null;
  return (
    <>
      <Fold class="law-steps" summary={<Say k="section_law" />}>
        {translator.language.id !== 'en' && (
          <p class="fine">
            <Say k="law_summary_language" />
          </p>
        )}
        <ol>
          {steps.map((step) => (
            <StepLine key={step.rule} step={step} />
          ))}
        </ol>
      </Fold>
      {residual.length > 0 && (
        <Fold class="law-steps" summary={<Say k="section_residual" />}>
          <p class="fine">
            <Say k="residual_note" />
          </p>
          <ol>
            {residual.map((step) => (
              <StepLine key={step.rule} step={step} />
            ))}
          </ol>
        </Fold>
      )}
    </>
  );
}
