import { useState } from 'preact/hooks';
import { type Audit, audit } from '../law/audit.ts';
import { today } from '../law/days.ts';
import { isRegion } from '../law/region.ts';
import type { Service } from '../law/service.ts';
import { messageKeyPart } from '../messages/key-part.ts';
import type { Translator } from '../messages/translator.ts';
import { loadRules } from '../platform/records.ts';
import { Citation } from '../ui/citation.tsx';
import { SEATS, type Seat, SeatSelect } from '../ui/seat-select.tsx';
import { Say, useTranslator } from '../ui/translation.tsx';

/** Longer than any list of countries. */
const LIST_LIMIT = 4_000;
const CITATIONS = 2;

const VERDICT_KEYS = {
  required: 'verdict_required',
  partly: 'verdict_partly_required',
  depends: 'verdict_depends',
  'not-required': 'verdict_not_required',
} as const;

/** Codes in a text, upper case, each once: those on record, and those nobody knows. */
export function readCodes(text: string): {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
} {
  const codes = [
    ...new Set(
      text
        .slice(0, LIST_LIMIT)
        .toUpperCase()
        .match(/[A-Z0-9]+(?:-[A-Z0-9]+)?/g) ?? [],
    ),
  ];
  return { known: codes.filter(isRegion), unknown: codes.filter((code) => !isRegion(code)) };
}

/** For whoever copied a list of countries into a middleware: which entries the law asks of an operator sitting there. */
export function BlockList() {
  const translator = useTranslator();
  const [text, setText] = useState('');
  const [seat, setSeat] = useState<Seat>('us');
  const [result, setResult] = useState<{ audit: Audit; unknown: readonly string[] } | null>(null);
  const check = async () => {
    const { known, unknown } = readCodes(text);
    const judged = audit(known, { from: SEATS[seat], date: today() }, await loadRules());
    setResult({ audit: judged, unknown });
  };
  return (
    <section>
      <h2>
        <Say k="audit_title" />
      </h2>
      <p class="fine">
        <Say k="audit_why" />
      </p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <label>
          <span>
            <Say k="audit_list" values={{ code: 'UA-43' }} />
          </span>
          <textarea
            rows={2}
            dir="ltr"
            maxLength={LIST_LIMIT}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <SeatSelect chosen={seat} onChoose={setSeat} />
        <p>
          <button type="submit" data-action="audit">
            <Say k="audit_check" />
          </button>
        </p>
      </form>
      <div role="status">
        {result !== null && result.audit.entries.length + result.unknown.length === 0 && (
          <p>
            <Say k="audit_none" values={{ code: 'UA-43' }} />
          </p>
        )}
        {result !== null && result.unknown.length > 0 && (
          <p>
            <Say k="audit_unknown" values={{ codes: result.unknown.join(', ') }} />
          </p>
        )}
        {result !== null && result.audit.entries.length > 0 && (
          <ul class="judged">
            {result.audit.entries.map(({ region, verdict, steps, required, depends, open }) => (
              <li key={region} data-verdict={verdict}>
                <b>{translator.region(region)}</b>
                <span>
                  {/* The entry stays, but not for everything: the popup would call that "in part". */}
                  <Say
                    k={
                      verdict === 'required' && open.length > 0 ? VERDICT_KEYS.partly : VERDICT_KEYS[verdict]
                    }
                  />
                </span>
                {verdict !== 'not-required' && open.length > 0 && (
                  <span class="fine whole">
                    <Say k="audit_open" values={{ services: namesOf(open, translator) }} />
                  </span>
                )}
                {depends.length > 0 && required.length + open.length > 0 && (
                  <span class="fine whole">
                    <Say
                      k="pair_line"
                      values={{
                        name: translator.text('verdict_depends'),
                        value: namesOf(depends, translator),
                      }}
                    />
                  </span>
                )}
                <span class="fine line">
                  {steps.slice(0, CITATIONS).map((step) => (
                    <Citation key={step.rule} step={step} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        )}
        {result !== null && result.audit.entries.length > 0 && (
          <p class="fine">
            <Say k="not_legal_advice" />
          </p>
        )}
      </div>
    </section>
  );
}

const namesOf = (services: readonly Service[], translator: Translator): string =>
  translator.list(services.map((one) => translator.optional(`service_${messageKeyPart(one)}`, one)));
