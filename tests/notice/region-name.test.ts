import { describe, expect, it } from 'vitest';
import { fold } from '../../src/notice/fold.ts';
import { capitalsOf, standsAsName } from '../../src/notice/region-name.ts';

/** Whether `stem` and what follows it in the text is taken for the region `name`. */
function stands(text: string, stem: string, ending: string, name: string): boolean {
  const folded = fold(text);
  return standsAsName(
    { folded, index: folded.indexOf(`${stem}${ending}`), stem, ending, name },
    capitalsOf(text),
  );
}

describe('capitals of a text', () => {
  it('are told apart by whether anything else could have made them', () => {
    const { within, opening } = capitalsOf('Access from Peru ends. Cuba stays.\nUSA: “Iran” and ÖSTERREICH');
    expect([...within]).toEqual(['peru']);
    expect([...opening]).toEqual(['access', 'cuba', 'usa', 'iran', 'osterreich']);
  });
});

describe('the name of a region', () => {
  it.each([
    ['not available in Peru', 'peru', '', 'peru'],
    ['for Russians only', 'russi', 'ans', 'russia'],
    ['Russia is closed', 'russi', 'a', 'russia'],
    ['Iranian visitors are turned away', 'iran', 'ian', 'iran'],
    ['закрыто в России', 'росси', 'и', 'россия'],
    ['для российских пользователей', 'росси', 'иских', 'россия'],
    ['blocked in cuba', 'cuba', '', 'cuba'],
    ['タイでは利用できません', 'タイ', '', 'タイ'],
    ['ในกินี', 'กินี', '', 'กินี'],
    ['וביוון', 'יוון', '', 'יוון'],
  ])('stands in “%s”', (text, stem, ending, name) => {
    expect(stands(text, stem, ending, name)).toBe(true);
  });

  it.each([
    // Sérvia, Serbia, Самоа, Дания, Того, Haiti, Mali: as words begin that have nothing to do with them.
    ['O serviço parou', 'servi', 'co', 'servia'],
    ['Serviço parado em Lisboa', 'servi', 'co', 'servia'],
    ['Ang serbidor ay sarado', 'serbi', 'dor', 'serbia'],
    ['Достъпно само тук', 'само', '', 'самоа'],
    ['Немає даних, дані зникли', 'дан', 'і', 'данія'],
    ['Кроме того, это так', 'того', '', 'того'],
    ['Το αίτημα απέτυχε', 'αιτ', '', 'αιτη'],
    ['Fanya malipo hapa', 'mali', 'po', 'mali'],
    ['動画のタイトル', 'タイ', '', 'タイ'],
    ['บนวิกินี้', 'กินี', '', 'กินี'],
    ['לא ניתן, מכיוון שזה סגור', 'יוון', '', 'יוון'],
    ['گزارش مالی', 'مالي', '', 'مالي'],
  ])('does not stand in “%s”', (text, stem, ending, name) => {
    expect(stands(text, stem, ending, name)).toBe(false);
  });
});
