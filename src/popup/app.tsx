import { useMemo, useState } from 'preact/hooks';
import { explain } from '../explain/explain.ts';
import type { Answers } from '../explain/explanation.ts';
import type { Translator } from '../messages/translator.ts';
import type { Notice } from '../notice/notice.ts';
import type { Records } from '../platform/records.ts';
import { isMuted, type Settings } from '../platform/settings.ts';
import { useFocusAfter } from '../ui/focus-after.ts';
import { recordsAddress } from '../ui/records-address.ts';
import { Answer } from './answer.tsx';
import type { AnswerState } from './answer-state.ts';
import { later } from './later.ts';
import type { LetterMemory } from './letter-memory.ts';
import type { Page } from './page.ts';

export type Website = Extract<Page, { type: 'website' }>;

/** What the popup asks of the world around it. */
export interface World {
  /** These answer whether it was kept. */
  readonly saveRegion: (region: string) => Promise<boolean>;
  readonly saveMuted: (host: string, muted: boolean) => Promise<boolean>;
  readonly openOptions: () => void;
  /** Opens a page of ours in a tab of its own. */
  readonly openPage: (address: string) => void;
  readonly loadEnglish: () => Promise<Translator>;
  /** Null as long as there is no view that uses it. */
  readonly letterMemory: LetterMemory | null;
}

interface Props {
  readonly page: Website;
  readonly records: Records;
  readonly settings: Settings;
  /** Whether pages are checked without a click. */
  readonly automatic: boolean;
  readonly date: string;
  /** Version of the package, and so of its rules and records. */
  readonly version: string;
  readonly world: World;
  /** False where the site was to be noted in the history, and could not be. */
  readonly isNoted: boolean;
}

type View = 'answer' | 'region' | 'letter' | 'report';

/** What opens each view, and has the focus again when the view is left. */
const OPENERS: Readonly<Record<Exclude<View, 'answer'>, string>> = {
  region: 'header .region',
  letter: 'footer .first',
  report: 'footer button:not(.first)',
};

/** The popup in front of a website. Everything is at hand, so an answer to a question is drawn in the same frame. */
export function App({ page, records, settings, automatic, date, version, world, isNoted }: Props) {
  const [view, setView] = useState<View>('answer');
  const [region, setRegion] = useState(settings.region);
  const [muted, setMuted] = useState(isMuted(page.host, settings));
  const [lost, setLost] = useState<AnswerState['lost']>(null);
  const keep = (what: 'region' | 'muted', saving: Promise<boolean>, undo?: () => void) => {
    setLost(null);
    void saving.then((kept) => {
      if (kept) return;
      setLost(what);
      undo?.();
    });
  };
  const [answers, setAnswers] = useState<Answers>({});
  const [said, setSaid] = useState<Notice | null>(null);
  const notice = said ?? page.notice;
  const explanation = useMemo(
    () => explain({ host: page.host, notice, failure: page.failure, ...records, region, date, answers }),
    [page.host, page.failure, notice, records, region, date, answers],
  );
  // A muted site is kept on disk, and nothing is kept from private windows.
  const mayMute = automatic && !page.incognito;
  const focusAfter = useFocusAfter();
  const back = () => {
    if (view !== 'answer') focusAfter(OPENERS[view]);
    setView('answer');
  };
  const views = later();
  if (views !== null && view === 'region') {
    return (
      <views.RegionView
        chosen={region}
        onChoose={(chosen) => {
          setRegion(chosen);
          keep('region', world.saveRegion(chosen));
          setView('answer');
          // All of the answer is new.
          focusAfter('.verdict h1');
        }}
        onBack={back}
      />
    );
  }
  if (views !== null && view === 'letter') {
    return (
      <views.LetterView
        explanation={explanation}
        loadEnglish={world.loadEnglish}
        memory={page.incognito ? null : world.letterMemory}
        onBack={back}
      />
    );
  }
  if (views !== null && view === 'report') {
    return <views.ReportView explanation={explanation} path={page.path} version={version} onBack={back} />;
  }
  return (
    <Answer
      state={{
        explanation,
        reachable: page.reachable,
        said: said !== null,
        muted: mayMute ? muted : null,
        lost: lost ?? (isNoted ? null : 'history'),
        recordsAddress: page.incognito ? null : recordsAddress(page.host, explanation.region),
      }}
      actions={{
        onRegion: () => setView('region'),
        onAnswer: setAnswers,
        onSay: (notice) => {
          setSaid(notice);
          // The verdict is told by itself; the way back stands where the way there was.
          focusAfter(notice === null ? '.blocked-here button' : '.said button');
        },
        onLetter: () => setView('letter'),
        onReport: () => setView('report'),
        onMute: (mute) => {
          setMuted(mute);
          keep('muted', world.saveMuted(page.host, mute), () => setMuted(!mute));
        },
        onOptions: world.openOptions,
        onRecords: world.openPage,
      }}
    />
  );
}
