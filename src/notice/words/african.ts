import type { Words } from './words.ts';

/** Hausa, Igbo, Kinyarwanda, Somali, Xhosa, Yoruba and Zulu: few words each, and hardly one that two of them share. */
export const african: Words = {
  languages: 'ha ig rw so xh yo zu',
  mine: 'kaaga taada taadu gaaga halkan kawe cyawe cyanyu wawe uherereye lakho yakho sakho kwakho lakini. wannan naka naku gị. unu. re. yin.',
  place:
    'yanki karere izwe ezwe agbegbe mpaghara dalk ~ dalal waddan gobol deegaan goob igihugu bihugu ahantu ilizwe elizwe ezweni indawo endaweni isifunda ingingqi kasar kasas ƙasa ƙasashe wuri. orile+ede ibudo obodo.',
  own: '~ dalkaaga dalkiin goobtaada gobolkaaga waddankaaga deegaankaaga aaggaaga karere+kawe gihugu+cyawe aho+uherereye aho+uri aho+muherereye izwe+lakho ezweni+lakho endaweni+yakho indawo+yakho esifundeni+sakho kwilizwe+lakho kwindawo+yakho yankinka yankinku kasarka kasarku ƙasarka ƙasarku wurinka agbegbe+re orile+ede+re mpaghara+gi obodo+gi',
  person:
    'waan. annaga waxaan fadlan raali turi. mwe. mube tubabajwe uxolo siyaxolisa ngicela mun. muna kayi gafara ka. a+yi+hakuri e+jowo ma+binu anyi. biko',
  no: '~ aan. lama. nti ayi awu aku babu ba+a. ba+ya ba+ta ko. ko+si adigh enwegh',
  able: 'heli taageer oggol adeeg boneka bonek kwemerw bemerew gukoresh shobora tholakal fumanek sekelw vumelek samu. samuwa goyon+baya izini amfani wa. laaye atileyin nnweta nkwado ikike',
  refusal:
    'ntiboneka ayitholakal ayifumanek ~ ntibiboneka ntaboneka ntibonek ntiyemer ntibyemer ntiyemew ntibyemew ntishobora ntishoboka ntushobora ntidushobora birabuj byahagarit ntikora bibujijwe lama+heli lama+taageer ma+jirto lagama xannib xaddid mamnuuc la+xiray lama+oggol laguma ayisekelw ayisasekelw awukwazi akuvumelek kuvinjelwe ivinjelwe ivinjiwe ivaliwe inqatshelwe kuthinteliwe ayivumelekanga an+hana an+toshe an+takaita an+kulle an+haramta takaita ti+dina ti+ti+pa eewo ko+si+ni adighi enweghi egbochi machibidoro',
  bound: '~ keliya kaliya oo+keliya gusa. hanze kuphela ngaphandle kawai sai+dai nikan naani',
  doubt:
    'haddii sidee maxaa goorma niba. gute. kuki. ryari uma. kungani kanjani nini. idan. yaya. me+ya+sa yaushe bi+o+ba bawo. kilode oburu kedu',
  aside: 'qaar. isticmaalay bamwe abakoresha amanye abanye+abas wasu. masu+amfani diẹ ufodu',
};
