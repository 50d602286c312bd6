import { EU_MEMBERS } from '../law/who-is-bound.ts';
import { Choice } from './choice.tsx';
import { Say, useTranslator } from './translation.tsx';

/** Where an operator can sit, by the part of `fact_provider_<part>`; any member state stands for the Union. */
export const SEATS = { us: 'US', eu: 'DE', gb: 'GB', ch: 'CH', ca: 'CA', jp: 'JP', au: 'AU' } as const;
export type Seat = keyof typeof SEATS;
const NAMES = Object.keys(SEATS) as Seat[];

/** The seat that stands for a country; null for one whose law is not among them. */
export function seatIn(country: string | null): Seat | null {
  if (country !== null && EU_MEMBERS.includes(country)) return 'eu';
  return NAMES.find((seat) => SEATS[seat] === country) ?? null;
}

/** Choice of the law that binds an operator, with its label. */
export function SeatSelect({ chosen, onChoose }: { chosen: Seat; onChoose: (seat: Seat) => void }) {
  const translator = useTranslator();
  return (
    <Choice
      label={<Say k="audit_from" />}
      chosen={chosen}
      options={NAMES.map((value) => ({
        value,
        words: translator.optional(`fact_provider_${value}`, value),
      }))}
      onChoose={(seat) => seat !== null && onChoose(seat)}
    />
  );
}
