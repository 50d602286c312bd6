/**
 * Words that give a reason, in every language at once: they are rare enough to need no language each. `state` and `site`
 * are the parts of a state's block page: who ordered it, and what is blocked.
 */
export const REASONS = {
  sanctions:
    'sanct sancio sanzion sankci sankti sancao sancoes sanksi szankci yaptirim embarg ofac. export+control export+law export+regul export+restr export+admin trade+control trade+compli trade+sanc trade+restr pakot санкц эмбарг ембарг κυρωσε عقوبات تحريم 制裁 禁运 禁運 出口管制 輸出規制 輸出管理 제재 수출통제 प्रतिबंधों คว่ำบาตร trung+phat cam+van סנקצי אמברג',
  vpn: 'vpn. vpns. proxy proxies proksi proxi. tor. tora. anonymi anonimi unblocker прокси проксі впн بروكسي پراكسي پروكسي فيلترشكن في+پي+ان vpn 代理 翻墙 プロキシ 프록시 토르 טור. टॉर টর تور. torin. toron. torz',
  gdpr: 'gdpr dsgvo ds-gvo rgpd data+protection privacy+law privacy+regul european+privacy',
  licensing:
    'licens licenc licenz lizenz lisens lisans lisensi copyright rights. rightsholder rightholder right+holder right+restr derechos direitos diritti droits. rechte. urheber rechten. rechteg rettighe rattighe prawa. praw. autorsk лиценз ліценз правооблад авторск авторс телиф telif hak+cipta ban+quyen 版权 版權 著作権 ライセンス 配信権 放送権 権利 저작권 라이선스 라이센스 판권 حقوق ترخيص רישיון זכויות लाइसेंस कॉपीराइट ลิขสิทธิ์ tekijanoik jogok drepturi δικαιωμ',
  age: 'gambl casino betting wager sweepstak real+money fantasy gaming. lotter poker skill+ prediction+market age+verif age-verif age+restrict adult pornogr online+safety gluckssp apuesta apostas scommess gioco kansspel азартн букмекер казино قمار مراهن 赌博 博彩 賭博 ギャンブル 도박 judi. kumar. bahis',
  law: 'legal law. laws. lawful regulat juridi gesetz rechtlich loi. lois. legisl ley. leyes lei. leis. legge leggi giuridic normativ reglement yasal mevzuat kanun prawn przepis закон правов юридич норматив قانون قوانين تنظيمي 法律 法规 法規 法的 法令 监管 監管 規制 법률 법적 법령 규제 hukum peraturan phap+ly phap+luat quy+dinh wettelijk juridisk lov. lovgiv lagar jogi νομικ חוק משפטי कानून กฎหมาย 451',
  state:
    'legislation federal+law national+law blacklist prohibited+material prohibited+content competent+auth законодат фз. реестр perundang undang-undang undang+undang court ministry ministr government authorit regulator department directive decree order. pursuant police telecommunication isp. roskomnadzor kominfo суд. суда. суду судеб роскомнадзор реестр реєстр орган указу указ минюст прокур министер gericht behord tribunal juez juzgado ministerio ministere gobierno juge autorit ordine giudiz provvedim kementerian pemerintah menteri internet+positif internet+sehat mahkeme savcilig baskanlig karar وزار هيه قضا مراجع كارگروه دولت قانون 政府 法院 部门 당국 경찰 위원회 심의 กระทรวง ศาล คำสั่ง ตำรวจ สำนักงาน rechtbank fogedret retten bevægels wetgeving δικαστ νομο επιτροπ pengadilan undang sad. sudu. ustawa mahkem toa+an tribunalul instant',
  site: 'website web+site site. sites. url. page. webpage web-page resource domain адрес саит ресурс страниц ссылк доступ веб situs laman halaman seite. webseite sito. sitio. pagina. page. siti. strony strona stran internetow sayfa siteye site+eris موقع صفحه تارنما سايت رابط 网站 網站 网页 サイト 사이트 เว็บไซต์ เว็บ website. hjemmeside webbplats domen ιστοσελ ιστοτοπ δικτυακ',
  robot:
    'bot. bots. robot captcha human. botti botas botti. botem botov бот. бота. роботом 机器人 機器人 ボット로봇 로봇 บอท ρομπότ botas. challenge',
} as const;
export type Reason = keyof typeof REASONS;
