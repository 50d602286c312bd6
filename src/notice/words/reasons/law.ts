import type { ByLanguage } from '../words.ts';

/** Law in general: statutes, regulators' rules, courts. */
export const law: ByLanguage = {
  en: 'legal law. laws. lawful regulat court+order court. judicial legal+request legislation statut',
  de: 'gesetz rechtlich gerichtlich gerichts vorschrift regulator gerichtsbeschl aufsichtsrecht bestimmung gesetzlich gesetze rechtslage rechtsgrund anordnung jugendschutzrecht behordlich verordnung rechtsvorschr einstweil geltenden+recht geltendes+recht ortlichem+recht lokales+recht nationales+recht rechtsgru',
  nl: 'wettelijk wetten. wetgeving rechtbank regelgev wet. juridisch rechter. rechterlijk gerechtel verordening wettelijke lokale+wet',
  'sv da nb':
    'lagstift lovgiv juridisk lagar. reglering regulering lagen. lagkrav lov. loven. lovene lovgivning lovbestem lovkrav juridiske rattslig rettslig retslig domstol rettskjenn retskendel rettsavgj domstolsbeslut lovverk myndighetskrav foreskrift forskrift forordning kjennelse rettens',
  fi: 'laki. lain. lakien lainsaad saannos saantely lainsaadan lakisaat laissa oikeuden+paat oikeuden+maar tuomioistu viranomais maarays saadok saados arpajaislaki oikeudell',
  es: 'ley. leyes regulac regulator reglament normativ obligac judicial legales normas+locales legislaci legalmente juridic mandato+judicial orden+judicial tribunal requerimient imperativo+legal reguladora leyes.',
  pt: 'lei. leis. regulam regulac legislac obrigac legisla legais judicial ordem+judic juridic tribunal regulador regulatori regulament decisao+jud exigencia+leg imposicao+leg',
  fr: 'loi. lois. legale legaux reglement juridi obligation+leg legislation legais tribunal legislat juridique judiciaire obligation+reg decision+de+just reglementaire reglementation droit+local regulateur legalement demande+legale injonction',
  it: 'legge leggi normativ regolam giudizia legislaz giuridic legale. legali. ordine+del+giud tribunal provvediment normativa norme+locali autorita+giudiz',
  'ro ca':
    'lege. legi. legii. legisl legal legislati legale. legii legilor judecator judecat reglement juridic ordin+judec llei lleis. normativ judicial jutjat lexislac xudicial leis.',
  pl: 'prawn przepis ustaw regulac prawo. prawem. prawa+lokaln prawnych przepisy ustawa. ustawy. sadow sad. sadu. nakaz+sad rozporzadz postanowien+sad regulacyjn regulator przepisow',
  'cs sk':
    'zakon. zakonn pravn predpis nariz reguli zakony zakona. zakonu. zakonem. zakonny legislativ soudn sudn. soudni sudne sudneho rozhodnuti+soud rozhodnuti+sud narizeni nariaden pravni pravne',
  'hr sl sr':
    'zakon propis pravn zakonom. zakonsk zakoni. zakonod propisi sudsk sodn sodisc sklep+sod predpis uredb regulativ pravilnik pravnih nalog+sud',
  'lt lv et':
    'istatym teisin likum seadus istatymai istatymu istatymo teises+akt teismo teisiniai likumi likumu likumdos tiesas. tiesu+lem juridisk normativ seaduse seadusand kohtu. kohtumaar kohtuots oigusakt oiguslik regulator maarus',
  is: 'logum login. lagaleg domsurskurd reglug landslog',
  sq: 'ligj. ligji ligjet ligjor gjykat rregullator',
  eu: 'legea lege. legez legezk epai epaile auzitegi araudi',
  'cy ga': 'cyfraith gyfraith gyfreithiol cyfreithiol llys. reoliad dli. dlithiuil cuirt. rialach',
  ru: 'закон правов юридич нормативн регулят суда. решению+суд',
  uk: 'закон. закону законод правов юридич нормативн регулят',
  be: 'закон. заканад прававы',
  bg: 'закон. законов законод правн регулат закона. законови законите съдебн съда. нормативн регулатор разпоредб судск законски закони. прописи правне правног правних законом.',
  hu: 'jogszab torveny szabaly hatosag jogi. jogsz birosagi birosag jogszabaly hatosagi jogi+ok rendelet torvenyi szabalyoz jogrend',
  el: 'νομικ νομοθεσ νομου κανονισ νομος. νομοι. νομους. νομοθετ δικαστικ κανονιστικ ρυθμιστικ εισαγγελ νομικους νομικων διαταξ',
  tr: 'yasal mevzuat kanun yasa. yasalar duzenleme mahkem',
  'az uz kk': 'qanun qonun kazn mahkama заңнам',
  ar: 'قانون قوانين لوائح تنظيم محكم',
  fa: 'قانون قوانين مقررات دادگاه',
  ur: 'قانون قوانين ضوابط',
  he: 'חוק. חוקי חוקים משפטי רגולצ רגולטור',
  hi: 'कानून नियम विनिय',
  bn: 'আইন',
  zh: '法律 法规 法規 法令 监管 監管 法例 條例 条例 合规 合規 法院',
  ja: '法律 法令 法的 規制 規則 法規',
  ko: '법률 법적 법규 법에 법령 규제 규정 법원',
  th: 'กฎหมาย กฎระเบียบ',
  vi: 'phap+l quy+dinh luat.',
  'id ms': 'hukum peraturan undang-undang undang+undang regulasi',
  tl: 'batas.',
  'ka hy': 'კანონ օրենք',
  any: '451',
};
