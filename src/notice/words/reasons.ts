/**
 * Words that give a reason, in every language at once: they are rare enough to need no language each. `state` and `site`
 * are the parts of a state's block page: who ordered it, and what is blocked. `off` asks to switch a VPN off; `trouble` is
 * what help with connections and payments talks about while it asks the same. `robot` marks a challenge, which is no notice.
 */
export const REASONS = {
  sanctions:
    'sanct sancio sanzion sankc sankti sancao sancoe sanksi szankci yaptirim embarg ofac. export+control экспортного+контр export+law export+regul trade+control trade+compli pakot санкц эмбарг عقوبات تحريم 制裁 禁运 禁運 出口管制 輸出規制 제재 प्रतिबंधों trung+phat cam+van סנקצי sanctioned مجازات санкцион export+restrict embargoed',
  vpn: 'vpn proxy proxies proksi tor. anonymi прокси проксі впн פרוקסי प्रॉक्सी پروكسي بروكسي پراكسي فيلترشكن 代理 プロキシ 프록시 토르 טור. टॉर টর تور. toron.',
  gdpr: 'gdpr dsgvo rgpd data+protection privacy+law privacy+regul privacy+rules data+privacy',
  licensing:
    'licens licenc lizenz lisens lisans copyright rights. rightsholder right+re derechos direitos diritti droits. rechte. urheber rechteg rettigh prawa. лиценз ліценз правооблад авторс telif hak+cipta ban+quyen 版权 版權 著作権 ライセンス 配信権 저작권 라이선스 حقوق ترخيص זכויות ลิขสิทธิ์ musikrecht verlagsrecht gema licenta jogok 権利 権利上',
  age: 'gambl casino betting wager sweepstak real+money fantasy gaming. lotter poker skill+ prediction+mark age+ver adult pornogr online+safe age. gluckssp apuesta apostas scommess азартн букмекер казино قمار 赌博 博彩 賭博 ギャンブル 도박 judi. kumar. bahis nsfw gluckss altersverif altersub altersn verificacion+de+edad verificacion+de+la+edad edad. idade. leeftijd aldersk aldersv yas+dogr 年齢確認 年龄验证 年齡驗證 연령 사행 wieku. do+tuoi віку. віка. возраст العمر גיל. usia. umur. อายุ आयु skill-gam skill+gam gambling',
  law: 'legal law. court+order laws. regulat juridi gesetz rechtlich loi. lois. ley. leyes lei. leis. legge leggi normativ yasal mevzuat kanun prawn закон правов юридич gerichtlich obligac قانون قوانين 法律 法规 法規 法的 法令 监管 規制 법률 법적 규제 hukum peraturan phap+l quy+dinh wettelijk juridisk νομικ कानून 451 regulac regulam reglament reglement regolam vorschrift bestimmung przepis predpis lovgiv lagstift duzenleme yasa. yasalar нормативн регулят 法例 條例 条例 合规 合規 規則 규정 법규 법에 لوائح تنظيم مقررات नियम חוק רגולצ luat. jogszab torveny szabaly kazn mahkama wetten. wetgeving legais משפטי суда. решению+суд tribunal mahkem 法院 법원 دادگاه محكم gerichts court. rechtbank giudizia judicial legal+request',
  state:
    'legislation federal+law national+law blacklist blocklist prohibited+mat prohibited+con competent+auth court minist government authorit regulator department decree memorandum goverment pursuant police telecommunication roskomnadzor kominfo законодат фз. реестр реєстр суд. суда. роскомнадзор орган указ минюст прокур perundang undang gericht einstweil tribunal juez juzgado gobierno autorit giudiz provvedim pemerintah menteri internet+pos internet+seh mahkem savcil baskanl وزار هيه قضا كارگروه 政府 法院 경찰 위원회 กระทรวง กองบัญ กองอำ ศาล คำสั่ง ตำรวจ rechtbank fogedr internetudby retspl retten wetgeving δικαστ νομο sudu. ustawa toa+an law+enforce directions+of as+per+dir as+per+ins instructions+of as+per+order by+order+of autorid requerim 工信部 公安 备案 監管 网信 违规 القضاء judicial public+order федеральн depkominfo trustpositif decision+de+justice justice. autorite',
  site: 'zugang acces adgang akses erisim الوصول دسترسي 접속 การเข้าถึง προσβασ site. sites. url. page. webpage resource domain сайт ресурс страниц ссылк доступ веб situs halaman diakses seite. siden. stoppag sito. sitio. pagina. strony strona sayfa siteye sitesi موقع صفحه تارنما سايت 网站 網站 サイト 사이트 เว็บ hjemmeside ιστοσ website. web+site.',
  detected:
    'detect using identif wykryto обнаруж виявлен terdeteksi tespit 감지 检测 utilis usa usando شناساي aniqlan tespit+edil',
  off: 'turn+off switch+off disabl disconnect deaktivier ausschalt schalten uitschakel desactiv desativ deslig apaga disattiv matikan nonaktif tat+vpn wylacz отключ выключ вимкн kapat devre+disi kapali خاموش ايقاف اوقف تعطيل 关闭 關閉 停用 禁用 オフ 無効 끄 끈 비활성 बंद כבו השבית inaktiver ปิด tắt schalte',
  trouble:
    'wi+fi wifi webrtc. payment pago. paiement pembayaran оплат پرداخت 支付 결제 before. antes. перед firewall network. netzwerk reseau browser сеть соединен koneksi connessione rete. 超时 超時 네트워크 timeout recaptcha подключ kết+noi connection.',
  /** Trade across borders: with a law it is export control. */
  export:
    'export экспорт експорт صادرات التصدير 수출 出口 輸出 ihracat eksport xuat+khau esportaz exporta יצוא निर्यात',
  robot: 'bot. robot captcha botti бот. 机器人 ボット 로봇 challenge',
} as const;
export type Reason = keyof typeof REASONS;
