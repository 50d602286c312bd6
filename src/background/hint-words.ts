import type { HintWords } from '../hint/words.ts';
import type { Translator } from '../messages/translator.ts';
import type { Settings } from '../platform/settings.ts';
import type { Badge } from './badge.ts';

/** What the line in a page says; null where there is to be none. It says what the icon's mark says, and no more. */
export function hintWords(
  tab: { readonly host: string; readonly incognito: boolean },
  { title }: Badge,
  { hint, hintless }: Settings,
  translator: Translator,
): HintWords | null {
  if (!hint || hintless.includes(tab.host)) return null;
  const { tag, direction } = translator.language;
  return {
    host: tab.host,
    language: tag,
    direction,
    verdict: translator.text(title),
    open: translator.text('hint_open'),
    // Of a private window nothing is kept, so there it can only be hidden.
    notHere: translator.text(tab.incognito ? 'hint_hide' : 'hint_not_here'),
    never: translator.text('hint_never'),
  };
}
