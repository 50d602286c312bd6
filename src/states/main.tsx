import { STATES, type State } from '../../tests/popup/states.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Language } from '../messages/languages.ts';
import type { Translator } from '../messages/translator.ts';
import { loadTranslator, readPackaged } from '../platform/packaged.ts';
import { Answer } from '../popup/answer.tsx';
import type { AnswerActions } from '../popup/answer-state.ts';
import { loadLater } from '../popup/later.ts';
import { LetterView } from '../popup/letter-view.tsx';
import { Problem } from '../popup/problem.tsx';
import { RegionView } from '../popup/region-view.tsx';
import { ReportView } from '../popup/report-view.tsx';
import { draw, dressDocument } from '../ui/start-page.ts';
import { TranslationProvider } from '../ui/translation.tsx';
import { pseudoTranslator } from './pseudo.ts';

// Development build only: the popup in every state. `?state=<id>` draws one alone, several ids (with commas) those
// beside each other, `&language=fa` in that language, `pseudo` and `pseudo-rtl` in one that nobody speaks.

const PSEUDO = new Map<string, Language['direction']>([
  ['pseudo', 'ltr'],
  ['pseudo-rtl', 'rtl'],
]);

const ignore = () => undefined;
const ACTIONS: AnswerActions = {
  onRegion: ignore,
  onAnswer: ignore,
  onSay: ignore,
  onLetter: ignore,
  onReport: ignore,
  onMute: ignore,
  onOptions: ignore,
  onRecords: ignore,
};

function Drawn({ state }: { state: State }) {
  switch (state.type) {
    case 'answer':
      return <Answer state={state.state} actions={ACTIONS} />;
    case 'problem':
      return <Problem page={state.page} />;
    case 'data-broken':
      return <Problem page={{ type: 'data-broken', detail: state.detail }} />;
    case 'region':
      return <RegionView chosen="IR" onChoose={ignore} onBack={ignore} />;
    case 'letter':
      return (
        <LetterView
          explanation={state.explanation}
          loadEnglish={() => loadTranslator('en')}
          memory={state.memory}
          onBack={ignore}
        />
      );
    case 'report':
      return <ReportView explanation={state.explanation} path="/client" version="0.1.0" onBack={ignore} />;
  }
}

async function translatorFor(language: string | null): Promise<Translator> {
  const direction = PSEUDO.get(language ?? '');
  if (direction === undefined) return loadTranslator(language);
  return pseudoTranslator((await readPackaged('_locales/en/messages.json')) as Catalogue, direction);
}

async function start(): Promise<void> {
  const wanted = new URLSearchParams(location.search);
  const [translator] = await Promise.all([translatorFor(wanted.get('language')), loadLater()]);
  dressDocument(translator);
  const ids = wanted.get('state')?.split(',');
  const shown = ids === undefined ? STATES : STATES.filter(({ id }) => ids.includes(id));
  document.documentElement.classList.add('in-tab');
  document.documentElement.classList.toggle('all', shown.length > 1);
  draw(
    <TranslationProvider value={translator}>
      {shown.map((state) => (
        <div key={state.id} class="state" data-state={state.id}>
          <Drawn state={state} />
        </div>
      ))}
    </TranslationProvider>,
  );
}

void start();
