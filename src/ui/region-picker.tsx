import { useMemo, useState } from 'preact/hooks';
import { REGIONS } from '../law/region.ts';
import type { Translator } from '../messages/translator.ts';
import { suggestRegionHere } from './region-suggestion.ts';
import { Say, useTranslator } from './translation.tsx';

/** Places people are most often turned away from, offered before the alphabet. */
const OFTEN = ['RU', 'BY', 'IR', 'SY', 'CU', 'UA-43', 'UA-14', 'UA-09', 'VE', 'SD', 'YE', 'KP'];

/** Lower case without accents or marks, and with the letters that Persian and Arabic keyboards write differently made one. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u200c/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .toLocaleLowerCase('en')
    .trim();
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly folded: string;
}

/** Regions by their name in the page's language, in its alphabet; found by that name, the English one or the code. */
export function namedRegions(translator: Translator): readonly Named[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const compare = new Intl.Collator(translator.language.intl).compare;
  return REGIONS.map((code) => {
    const name = translator.region(code);
    const other = code.length === 2 ? (english.of(code) ?? '') : '';
    return { code, name, folded: foldForSearch(`${name} ${other} ${code}`) };
  }).sort((a, b) => compare(a.name, b.name));
}

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (region: string) => void;
}

/** A searchable list of every region: the suggestion, the ones often asked for, then all of them. */
export function RegionPicker({ chosen, onChoose }: Props) {
  const translator = useTranslator();
  const [query, setQuery] = useState('');
  const all = useMemo(() => namedRegions(translator), [translator]);
  const suggestion = useMemo(suggestRegionHere, []);
  const wanted = foldForSearch(query);
  const found = wanted === '' ? all : all.filter(({ folded }) => folded.includes(wanted));
  const often = all.filter(({ code }) => OFTEN.includes(code));
  const suggested = all.filter(({ code }) => code === suggestion);
  const list = (regions: readonly Named[]) => <List regions={regions} chosen={chosen} onChoose={onChoose} />;
  return (
    <div class="region-picker">
      <input
        type="search"
        aria-label={translator.text('region_search')}
        placeholder={translator.text('region_search')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={({ key, isComposing }) => {
          const [first] = found;
          // In an input method, Enter takes the letters typed so far: they may be in no name, or in another place's.
          if (key === 'Enter' && !isComposing && wanted !== '' && first) onChoose(first.code);
        }}
        autocomplete="off"
        spellcheck={false}
      />
      <div class="region-lists">
        {wanted === '' && suggested.length > 0 && (
          <>
            <h2>
              <Say k="region_suggested" />
            </h2>
            {list(suggested)}
          </>
        )}
        {wanted === '' && (
          <>
            <h2>
              <Say k="region_often" />
            </h2>
            {list(often)}
            <h2>
              <Say k="region_all" />
            </h2>
          </>
        )}
        {found.length > 0 ? (
          list(found)
        ) : (
          <p role="status">
            <Say k="region_none" />
          </p>
        )}
      </div>
    </div>
  );
}

function List({ regions, chosen, onChoose }: Props & { readonly regions: readonly Named[] }) {
  return (
    <ul class="regions">
      {regions.map(({ code, name }) => (
        <li key={code}>
          <button
            type="button"
            aria-pressed={code === chosen}
            onClick={() => onChoose(code)}
            data-region={code}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
