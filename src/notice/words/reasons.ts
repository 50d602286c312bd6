/**
 * Words that give a reason, in every language at once: they are rare enough to need no language each. `state` and `site`
 * are the parts of a state's block page: who ordered it, and what is blocked. `robot` marks a challenge, which is no notice.
 */
export const REASONS = {
  sanctions:
    'sanct sancio sanzion sankc sankti sancao sancoe sanksi szankci yaptirim embarg ofac. export+control экспортного+контр export+law export+regul export+restr trade+control trade+compli trade+restr pakot санкц эмбарг ембарг κυρωσ عقوبات تحريم 制裁 禁运 禁運 出口管制 輸出規制 제재 प्रतिबंधों trung+phat cam+van סנקצי',
  vpn: 'vpn. vpns. proxy proxies proksi proxi. tor. anonymi anonimi unblocker прокси проксі впн بروكسي پراكسي فيلترشكن 代理 プロキシ 프록시 토르 טור. टॉर টর تور. toron. tora. torin',
  gdpr: 'gdpr dsgvo rgpd data+protection privacy+law privacy+regul',
  licensing:
    'licens licenc licenz lizenz lisens lisans copyright rights. rightsholder right+ho right+re derechos direitos diritti droits. rechte. urheber rechteg rettigh prawa. praw. autorsk лиценз ліценз правооблад авторс telif hak+cipta ban+quyen 版权 版權 著作権 ライセンス 配信権 放送権 権利 저작권 라이선스 판권 حقوق ترخيص זכויות लाइसेंस ลิขสิทธิ์ drepturi δικαιωμ',
  age: 'gambl casino betting wager sweepstak real+money fantasy gaming. lotter poker skill+ prediction+mark age+ver age+restr adult pornogr online+safe gluckssp apuesta apostas scommess kansspel азартн букмекер казино قمار مراهن 赌博 博彩 賭博 ギャンブル 도박 judi. kumar. bahis',
  law: 'legal law. court+order laws. regulat juridi gesetz rechtlich loi. lois. ley. leyes lei. leis. legge leggi giuridic normativ reglement yasal mevzuat kanun prawn przepis закон правов юридич قانون قوانين 法律 法规 法規 法的 法令 监管 規制 법률 법적 규제 hukum peraturan phap+l quy+dinh wettelijk juridisk jogi νομικ משפטי कानून กฎหมาย 451',
  state:
    'legislation federal+law national+law blacklist blocklist prohibited+mat prohibited+con competent+auth court ministr government authorit regulator department directive decree pursuant police telecommunication roskomnadzor kominfo законодат фз. реестр реєстр суд. суда. судеб роскомнадзор орган указ минюст прокур perundang undang gericht einstweil tribunal juez juzgado gobierno autorit giudiz provvedim pemerintah menteri internet+pos internet+seh mahkem savcil baskanl وزار هيه قضا كارگروه 政府 法院 경찰 위원회 กระทรวง ศาล คำสั่ง ตำรวจ rechtbank fogedret retten wetgeving δικαστ νομο sudu. ustawa toa+an',
  site: 'access. zugang acces acceso accesso adgang akses erisim الوصول دسترسي 접속 การเข้าถึง προσβασ website web+site site. sites. url. page. webpage resource domain сайт ресурс страниц ссылк доступ веб situs laman halaman seite. sito. sitio. pagina. strony strona stran sayfa siteye sitesi موقع صفحه تارنما سايت 网站 網站 网页 サイト 사이트 เว็บ hjemmeside webbplats ιστοσ',
  detected:
    'detect using identif wykryto обнаруж виявлен terdeteksi erkannt tespit 감지 検出 检测 偵測 utilis usa usando شناساي',
  robot: 'bot. robot captcha botti botem бот. роботом 机器人 機器人 ボット 로봇 บอท challenge',
} as const;
export type Reason = keyof typeof REASONS;
