import { describe, expect, it } from 'vitest';
import { fold } from '../../src/notice/fold.ts';
import { readParts } from '../../src/notice/sentence-parts.ts';

const parts = (sentence: string) => readParts(fold(sentence));

describe('readParts', () => {
  it.each([
    'This service is not available in your country',
    'Сервис недоступен в вашем регионе',
    'این سرویس در کشور شما در دسترس نیست',
    'هذه الخدمة غير متاحة في بلدك',
    'Este servicio no está disponible en tu país',
    'Bu hizmet ülkenizde kullanılamıyor',
    '此服务在您所在的地区不可用',
    'このサービスはお住まいの国ではご利用いただけません',
    '이 서비스는 귀하의 국가에서 이용할 수 없습니다',
    'Dịch vụ này không khả dụng ở quốc gia của bạn',
    'השירות אינו זמין במדינה שלך',
    'यह सेवा आपके देश में उपलब्ध नहीं है',
  ])('finds a refusal and the visitor’s place in “%s”', (sentence) => {
    expect(parts(sentence)).toMatchObject({ here: true, refusal: true, doubt: false });
  });

  it.each(['Some features may not be available in your country', 'Если сервис недоступен в вашей стране'])(
    'doubts “%s”',
    (sentence) => expect(parts(sentence).doubt).toBe(true),
  );

  it('does not doubt what cannot be', () => {
    expect(parts('Этот поток не может быть показан в вашей стране').doubt).toBe(false);
    expect(parts('Может быть, он недоступен в вашей стране').doubt).toBe(true);
  });

  it.each([
    'Certains contenus ne sont pas disponibles dans votre pays',
    'The payment method you have selected is not available in your country',
    'Функция недоступна для некоторых пользователей в вашей стране',
  ])('hears that others, parts or choices are spoken of besides in “%s”', (sentence) =>
    expect(parts(sentence)).toMatchObject({ here: true, refusal: true, doubt: false, aside: true }),
  );

  it('finds neither in a sentence about something else', () => {
    expect(parts('The harbour was quiet and the boats lay still')).toMatchObject({
      here: false,
      refusal: false,
    });
  });

  it('gives the reasons named', () => {
    expect([...parts('Due to US sanctions we cannot serve you').reasons]).toContain('sanctions');
    expect([...parts('wegen lizenzrechtlicher Gründe').reasons]).toContain('licensing');
  });

  it('takes no reason from a language that is not spoken', () => {
    // "Lain" is of the law in Finnish, "tanzim" a regulation in Arabic.
    expect([...parts('Anda memilih negara lain yang tidak tersedia').reasons]).not.toContain('law');
    expect([...parts('لطفاً منطقه دیگری را در تنظیمات انتخاب کنید که در دسترس شماست').reasons]).not.toContain(
      'law',
    );
    expect([...parts('Lain mukaan palvelu ei ole saatavilla maassasi').reasons]).toContain('law');
    expect([...parts('VPN erkannt').reasons]).toContain('detected');
    // All languages borrow from English.
    expect([
      ...parts('Unser Dienst ist in Ihrem Land leider nicht verfügbar, OFAC erlaubt ihn nicht').reasons,
    ]).toContain('sanctions');
    expect([...parts('Сервис недоступен в вашей стране из-за OFAC').reasons]).toContain('sanctions');
  });

  it('knows a boundary from a ban', () => {
    expect(parts('This content is not available outside Switzerland').bound).toBe(true);
    expect(parts('This content is blocked in your country').bound).toBe(false);
  });
});
