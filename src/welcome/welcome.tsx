import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ALL_SITES } from '../platform/permissions.ts';
import { useKeeping } from '../ui/keeping.tsx';
import { LanguageSelect } from '../ui/language-select.tsx';
import { useOptionalAccess } from '../ui/optional-access.tsx';
import { RegionPicker } from '../ui/region-picker.tsx';
import { suggestRegionHere } from '../ui/region-suggestion.ts';
import { Say, useTranslator } from '../ui/translation.tsx';

interface Props {
  readonly region: string | null;
  readonly language: string | null;
  /** Each answers whether the choice was kept. */
  readonly onRegion: (region: string) => Promise<boolean>;
  readonly onLanguage: (language: string | null) => Promise<boolean>;
}

/** The one page that opens by itself, once, on install: where are you, may we check pages, and what becomes of it. */
export function Welcome({ region: stored, language, onRegion, onLanguage }: Props) {
  const [region, setRegion] = useState(stored);
  const [keepRegion, regionNote] = useKeeping();
  const [keepLanguage, languageNote] = useKeeping();
  const choose = (chosen: string) => {
    setRegion(chosen);
    keepRegion(onRegion(chosen), () => setRegion(region));
  };
  return (
    <main>
      <div class="top">
        <img src="icons/icon-64.png" alt="" width="64" height="64" />
        <div class="language">
          <LanguageSelect chosen={language} onChoose={(chosen) => keepLanguage(onLanguage(chosen))} />
          {languageNote}
        </div>
      </div>
      <h1>
        <Say k="welcome_title" />
      </h1>
      <p class="lead">
        <Say k="welcome_lead" />
      </p>
      <WhereAreYou region={region} onRegion={choose} note={regionNote} />
      <CheckPages />
      <section>
        <h2>
          <Say k="welcome_privacy" />
        </h2>
        <ul class="points">
          <li>
            <Say k="welcome_privacy_1" />
          </li>
          <li>
            <Say k="welcome_privacy_2" />
          </li>
          <li>
            <Say k="welcome_privacy_3" />
          </li>
          <li>
            <Say k="welcome_privacy_4" />
          </li>
          <li>
            <Say k="welcome_privacy_5" />
          </li>
        </ul>
      </section>
      <section>
        <h2>
          <Say k="welcome_not" />
        </h2>
        <ul class="points">
          <li>
            <Say k="welcome_not_1" />
          </li>
          <li>
            <Say k="welcome_not_2" />
          </li>
        </ul>
      </section>
      <p class="fine">
        <Say k="welcome_pin" />
      </p>
    </main>
  );
}

interface WhereProps {
  readonly region: string | null;
  readonly onRegion: (region: string) => void;
  readonly note: ComponentChild;
}

function WhereAreYou({ region, onRegion, note }: WhereProps) {
  const translator = useTranslator();
  const suggestion = useMemo(suggestRegionHere, []);
  const [picking, setPicking] = useState(false);
  return (
    <section class="step">
      <h2>
        <Say k="welcome_region" />
      </h2>
      <p class="fine">
        <Say k="region_why" />
      </p>
      {region !== null && (
        <p role="status" class="is-set">
          <Say k="welcome_region_set" values={{ region: translator.region(region) }} />
        </p>
      )}
      {picking || (region === null && suggestion === null) ? (
        <RegionPicker
          chosen={region}
          onChoose={(chosen) => {
            onRegion(chosen);
            setPicking(false);
          }}
        />
      ) : (
        <p class="buttons">
          {region === null && suggestion !== null && (
            <>
              <span>
                <Say k="welcome_region_suggestion" values={{ region: translator.region(suggestion) }} />
              </span>
              <button
                type="button"
                class="first"
                data-region={suggestion}
                onClick={() => onRegion(suggestion)}
              >
                <Say k="welcome_region_yes" />
              </button>
            </>
          )}
          <button type="button" data-action="pick-region" onClick={() => setPicking(true)}>
            <Say k="welcome_region_other" />
          </button>
        </p>
      )}
      {note}
    </section>
  );
}

function CheckPages() {
  const { on, refused, turnOn } = useOptionalAccess(ALL_SITES);
  return (
    <section class="step">
      <h2>
        <Say k="welcome_automatic" />
      </h2>
      <p class="fine">
        <Say k="welcome_automatic_why" />
      </p>
      {on === true ? (
        <p role="status" class="is-set">
          <Say k="welcome_automatic_is_on" />
        </p>
      ) : (
        <p class="buttons">
          <button type="button" class="first" data-action="automatic" onClick={turnOn}>
            <Say k="welcome_automatic_on" />
          </button>
          {refused && (
            <span role="status">
              <Say k="welcome_automatic_refused" />
            </span>
          )}
        </p>
      )}
    </section>
  );
}
