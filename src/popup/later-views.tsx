// What is drawn after the first picture, or when somebody asks for it. It becomes a file of its own (src/popup/later.ts).
export { Below } from './below.tsx';
export { letterMemory } from './letter-memory.ts';
export { LetterView } from './letter-view.tsx';
export { RegionView } from './region-view.tsx';
export { ReportView } from './report-view.tsx';
