import { describe, expect, it } from 'vitest';
import { ownSentencesOf, quoteOf } from '../../src/notice/quotations.ts';
import { linesOf } from '../../src/notice/sentences.ts';

const own = (text: string) => ownSentencesOf(linesOf(text));

describe('quotations', () => {
  it.each([
    [
      'You get to see “Not available in your country. Sorry.” far too often.',
      'not available in your country. sorry',
    ],
    ['Stattdessen gibt es eine Meldung: „In Ihrem Land nicht verfügbar.“ Ein Ärgernis.', 'in ihrem land'],
    [
      'Le site affiche alors « Indisponible dans votre pays » à ses lecteurs.',
      'indisponible dans votre pays',
    ],
    ['De ahí viene el aviso ‘Vídeo no disponible en su zona’, que seguro conoces.', 'video no disponible'],
  ])('are told apart from what is said around them: %s', (text, quoted) => {
    const [sentence] = own(text);
    expect(sentence?.folded).not.toContain(quoted.slice(0, 12));
    expect(own(text).some((one) => one.quoted.includes(quoted.slice(0, 12)))).toBe(true);
  });

  it('are what is said where nothing stands besides', () => {
    expect(own('“Not available in your country.”')[0]).toMatchObject({ quoted: '' });
    expect(own('“Not available in your country.”')[0]?.folded).toContain('not available in your country.');
  });

  it('leave the words of a notice as the page has them', () => {
    const long = `${'Words and words. '.repeat(30)}Your Country is Blocked. The end.`;
    const lines = linesOf(long);
    const sentence = own(long).find(({ folded }) => folded.includes('blocked'));
    expect(sentence && quoteOf(lines[0], sentence, 300)).toBe('Your Country is Blocked');
    expect(sentence && quoteOf(lines[0], sentence, 4)).toBe('Your');
  });
});
