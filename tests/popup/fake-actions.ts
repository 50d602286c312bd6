import { vi } from 'vitest';
import type { AnswerActions } from '../../src/popup/answer-state.ts';

/** What an answer asks of the popup, each a mock. */
export const fakeActions = () =>
  ({
    onRegion: vi.fn(),
    onAnswer: vi.fn(),
    onSay: vi.fn(),
    onLetter: vi.fn(),
    onReport: vi.fn(),
    onMute: vi.fn(),
    onOptions: vi.fn(),
    onRecords: vi.fn(),
  }) satisfies AnswerActions;
