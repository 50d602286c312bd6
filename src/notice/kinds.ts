import type { NoticeKind } from './notice.ts';
import { pattern } from './words/words.ts';

/** Words that give the reason, in every language at once: they are rare enough not to need a language each. */
const REASONS = {
  sanctions:
    'sanc[tc]i|sanzion|sankci|sankti|sancao|sancoes|sanksi|yaptirim|embargo|ofac\\b|export[- ](?:control|law|regul|admin|restrict)|trade[- ](?:control|compliance|sanction|restrict)|szankci|pakottei|санкц|эмбарго|ембарго|экспортн~ контрол|κυρωσε|عقوبات|تحريم|制裁|禁运|禁運|出口管制|輸出規制|輸出管理|제재|수출 ?통제|सनकशन|प्रतिबन्धों|คว่ำบาตร|trung phat|cam van|סנקצי|אמברגו',
  vpn: 'vpn|proxy|proxies|proksi|proxi\\b|tor (?:exit|network|node|browser)|tor-|anonymi[sz]|unblocker|прокси|проксі|впн|через tor|сети tor|tor\\b|بروكسي|بروكسى|پراكسي|فيلتر ?شكن|وي ?بي ?ان|代理|翻墙|プロキシ|프록시|토르|טור\\b|टॉर|টর|تور',
  gdpr: 'gdpr|dsgvo|ds-gvo|rgpd|general data protection|european (?:economic area|data|privacy)|data protection (?:law|regul)|privacy (?:law|regul)',
  licensing:
    'licen[cs](?:e|i|o)|lizenz|lisens|copyright|(?:broadcast|distribution|media|content|digital|streaming|territorial|intellectual)~ right|rights? (?:issue|restrict|reason|holder|agreement|owner|limitation)|right restriction|rightsholder|have the rights|derechos|direitos|diritti|droits|rechte\\b|urheber|rechten|rettighe|rattighe|rechtegru|licenc|prawa|praw (?:aut|do)|prav[ay] k|лиценз|ліценз|правооблад|авторск|авторськ|прав на|telif|lisans|lisensi|hak cipta|ban quyen|版权|版權|著作権|ライセンス|配信権|放送権|権利|저작권|라이선스|라이센스|판권|حقوق|رخص|زكويات|זכויות|लाइसेंस|कॉपीराइट|ลิขสิทธิ์|tekijanoik|jogok|drepturi|πνευματικ|δικαιωματ',
  age: 'gambl|casino|betting|\\bbets?\\b|wager|sweepstake|real[- ]money|fantasy|gaming|lotter|poker|skill-based|prediction market|age[- ](?:verif|assur|check|restrict)|adult|porn|online safety act|gluckss?piel|jeux d|apuesta|aposta|scommess|gioco|kansspel|азарт|букмекер|ставк|казино|قمار|مراهن|赌博|博彩|賭博|ギャンブル|도박|judi|kumar|bahis|hazard',
  law: 'leg(?:al|isl)|\\blaws?\\b|regulat|jurisdictional|compliance|court|juridi|gesetz|rechtlich|behord|gericht|\\bloi|legislat|\\bley(?:es)?\\b|\\blei(?:s)?\\b|\\blegg[ei]|giuridic|normativ|reglement|yasal|mevzuat|kanun|prawn|przepis|закон|правов|юридич|нормативн|قانون|قوانين|تنظيمي|法律|法规|法規|法的|法令|监管|監管|規制|법률|법적|법령|규제|hukum|peraturan|phap (?:ly|luat)|quy dinh|wettelijk|juridisk|\\blov\\b|lovgiv|\\blag(?:ar|stif)|jogi|νομικ|חוק|משפטי|कानून|กฎหมาย|451',
} as const;

export type Reason = keyof typeof REASONS;

const compiled = new Map<Reason, RegExp>();

/** The expression for one reason; compiled when first asked for. */
export function reasonWords(reason: Reason): RegExp {
  let expression = compiled.get(reason);
  if (expression === undefined) {
    const alternatives = REASONS[reason].split('|');
    expression = pattern(alternatives.join('|'));
    compiled.set(reason, expression);
  }
  expression.lastIndex = 0;
  return expression;
}

export const gives = (reason: Reason, folded: string): boolean => reasonWords(reason).test(folded);

/** The kind that the reason words next to a refusal give it; `country` where no reason is named. */
export function kindOf(folded: string): NoticeKind {
  if (gives('sanctions', folded)) return 'sanctions';
  if (gives('gdpr', folded)) return 'gdpr';
  if (gives('vpn', folded)) return 'vpn-proxy';
  if (gives('licensing', folded)) return 'licensing';
  if (gives('law', folded)) return gives('age', folded) ? 'age-or-local-law' : 'legal-451';
  if (gives('age', folded)) return 'age-or-local-law';
  return 'country';
}
