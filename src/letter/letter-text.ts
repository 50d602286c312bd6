import { isolated, joinTexts, type Line, writeLine, writeValue } from '../explain/line.ts';
import type { Translator } from '../messages/translator.ts';
import type { Block, Letter } from './letter.ts';

/** A letter written out: plain text, Markdown for a pull request. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/** Writes a letter in the language of the translator. Names, citations and our English sentences on rules stay as they are. */
export function letterText({ subject, blocks }: Letter, translator: Translator): LetterText {
  return {
    subject: writeLine(subject, translator),
    body: `${blocks.map((block) => blockText(block, translator)).join('\n\n')}\n`,
  };
}

function blockText(block: Block, translator: Translator): string {
  const write = (one: Line) => writeLine(one, translator);
  switch (block.type) {
    case 'paragraph':
      return joinTexts('join_sentences', block.lines.map(write), translator);
    case 'list':
      return block.items
        .map((item, at) => `${block.numbered ? `${translator.number(at + 1)}.` : '-'} ${write(item)}`)
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
      return [
        row(block.head.map(write)),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) =>
          row(cells.map((value) => isolated(writeValue(value, translator), translator))),
        ),
      ].join('\n');
    }
  }
}

/** A bar would end the cell. */
const cell = (text: string) => text.replaceAll('|', '\\|');
