import type { NoticeKind } from './notice.ts';
import { type Page, SHORT_PAGE } from './page.ts';
import { isOrder } from './state-block.ts';

/** The kind that reasons give, the most telling first; null when they give none. */
export function kindBy(reasons: ReadonlySet<string>): NoticeKind | null {
  const has = (reason: string) => reasons.has(reason);
  if (has('sanctions')) return 'sanctions';
  if (has('export') && has('law')) return 'sanctions';
  if (has('gdpr')) return 'gdpr';
  // "Not licensed in your state" is said of games of chance more than of films.
  if (has('age')) return 'age-or-local-law';
  if (has('licensing')) return 'licensing';
  return has('law') ? 'legal-451' : null;
}

/** The kind of the notice at a sentence: by its own reasons, then by those told right beside it. */
export function kindAt(page: Page, index: number): NoticeKind {
  const { parts, size, signals } = page;
  const own = parts[index];
  if (!own) return 'denied';
  const around = parts.slice(Math.max(0, index - 2), index + 4);
  const whole = size < SHORT_PAGE ? parts : around;
  if (around.some(({ reasons }) => reasons.has('sanctions'))) return 'sanctions';
  if (
    !(own.refusal && (own.here || (own.place && !own.reasons.has('site')))) &&
    !(signals.status === 451 && own.reasons.has('law')) &&
    (isOrder(page) || whole.some(({ refusal, reasons }) => refusal && reasons.has('site'))) &&
    whole.some(({ reasons }) => reasons.has('state'))
  ) {
    return 'state-censorship';
  }
  if (own.reasons.has('vpn') && !own.here) return 'vpn-proxy';
  // "Legal" may be a link below; the other reasons are given for the notice wherever they stand next to it.
  const before = parts[index - 1];
  const beside = new Set(
    around.flatMap((other) =>
      [...other.reasons].filter(
        (reason) => reason !== 'law' || (other.refusal && (other === before || other.here)),
      ),
    ),
  );
  const reason = kindBy(own.reasons) ?? kindBy(parts[index + 1]?.reasons ?? own.reasons) ?? kindBy(beside);
  return reason ?? (around.some(({ reasons }) => reasons.has('vpn')) && !own.here ? 'vpn-proxy' : 'country');
}
