import { describe, expect, it } from 'vitest';
import { regionsIn } from '../../src/notice/regions.ts';

describe('regionsIn', () => {
  it('knows the names of a language after any number of others', () => {
    for (let index = 0; index < 60; index += 1) regionsIn('x', `en-x-a${index}`);
    expect(regionsIn('Недоступно в России', 'ru')).toEqual(['RU']);
  });

  it('knows every place that CLDR names by a code of its own', () => {
    const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    // The United Nations, the euro area, the rest of Oceania, an unknown place, and what tests are written in.
    const places = codes.filter((code) => !/UN|EZ|QO|X[^K]|ZZ/.test(code));
    for (const code of places) {
      const name = display.of(code);
      // A withdrawn code has its successor's name.
      if (name === undefined || new Intl.Locale(`und-${code}`).region !== code) continue;
      expect(regionsIn(`We are not available in ${name}.`, 'en'), name).toContain(code);
    }
  });

  it.each([
    ['We cannot serve Iran and Syria', 'en', ['IR', 'SY']],
    ['недоступен в России и в Беларуси', 'ru', ['RU', 'BY']],
    ['در ایران در دسترس نیست', 'fa', ['IR']],
    ['not available in Nigeria', 'en', ['NG']],
    ['blocked: your country (CU)', 'en', ['CU']],
    ['closed to visitors from 🇰🇵', 'en', ['KP']],
    ['The service is not offered in Crimea, Donetsk or Luhansk', 'en', ['UA-43', 'UA-14', 'UA-09']],
    ['доступ с территории Крыма', 'ru', ['UA-43']],
    ['visitors from the UK and the USA', 'en', ['GB', 'US']],
    ['您在伊朗', 'zh', ['IR']],
    ['запрещено законодательством РФ', 'ru', ['RU']],
    ['на территории Российской Федерации', 'ru', ['RU']],
    ['Không khả dụng ở Đức và Áo', 'vi', ['DE', 'AT']],
    ['کاربران ایرانی', 'fa', ['IR']],
    ['לא זמין בסין', 'he', ['CN']],
    ['وفي إيران والبرازيل', 'ar', ['IR', 'BR']],
    ['المستخدمون الإيرانيون', 'ar', ['IR']],
    ['Rusya’da ve Kırım’da kullanılamaz', 'tr', ['RU', 'UA-43']],
    ['по законам Российской Федерации', '', ['RU']],
    ['در ایران در دسترس نیست', '', ['IR']],
    ['您在伊朗', '', ['IR']],
    ['indisponível na Crimeia', 'pt', ['UA-43']],
    ['auf der Krim gesperrt', 'de', ['UA-43']],
    ['Крыму отказано', 'ru', ['UA-43']],
    ['недоступно в Того сейчас', 'ru', ['TG']],
    ['في القرم', 'ar', ['UA-43']],
    ['NOT AVAILABLE IN CUBA', 'en', ['CU']],
    ['not available in cuba', 'en', ['CU']],
  ])('finds in “%s” (%s) %j', (text, language, regions) => {
    expect(new Set(regionsIn(text, language))).toEqual(new Set(regions));
  });

  it.each(['To protect children, read per page', 'unknown region', '(ZZ) (XX)'])(
    'finds none in “%s”',
    (text) => expect(regionsIn(text, 'en')).toEqual([]),
  );

  it.each([
    ['anh đã bị chặn vì lý do khác', 'vi'],
    ['esta página irá voltar', 'pt'],
    ['הסיניות הזו', 'he'],
    ['فعماليا', 'ar'],
    ['المنطقة الشمالية وشمالي البلد', 'ar'],
    ['اظهارنامه مالیاتی', 'fa'],
    ['البرازيليانيون', 'ar'],
    ['O serviço não está disponível', 'pt'],
    ['Serviço indisponível', 'pt'],
    ['Kirim pesan, lalu kirim lagi', 'id'],
    ['Съобщението е само за членове', 'bg'],
    ['رنگ قرمز', 'fa'],
    ['گزارش مالی شرکت', 'fa'],
    ['לא ניתן מכיוון שזה סגור', 'he'],
    ['Die Kriminalität sank, sagt McPherson', 'de'],
    ['Кроме того, это не так', 'ru'],
    ['動画のタイトルとタイプ', 'ja'],
    ['Enter your number (ID) and the date (MM)', 'en'],
  ])('takes no common word for a short name: “%s” (%s)', (text, language) => {
    expect(regionsIn(text, language)).toEqual([]);
  });

  it.each(['', 'nonsense!', '__proto__', 'x'.repeat(500)])('takes %j for a language', (language) => {
    expect(regionsIn('not available in Cuba', language)).toEqual(['CU']);
  });
});
