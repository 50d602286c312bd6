import type { Words } from './words.ts';

/** French, Spanish, Portuguese, Italian, Romanian, Catalan, Galician, Romansh. */
export const romance: Words = {
  languages: 'fr es pt it ro ca gl rm ia',
  mine: 'votre. vos. ton. tu. su. sua. tua. suo. tuo. vostr vuestr seu. teu. este. esta. ese. esse. essa. deste. desta. desse. neste. nesta. nesse. quest quel. ce. cet. cette. aquest aceast acest actual attual atual dvs. dumn ta. lequel donde. onde. dove. desde. depuis. dalla. segun. selon. fonction raison bas[aeo] debido devido causa. voss residente resident des. rezid',
  place:
    'pais. paises. pays. paese paesi pajais tara. tari. regi[aou] rexion ubica locali local. territ juri[ds] giuris zon[ae]. area. emplac posizi position nazion estado. stato. lieu. hors. dehors fuera. fora. fuori. afara. ordaifer',
  own: 'ou+vous dove+ti donde+te donde+se onde+voce geobl va+aflati ti+trovi tara+dv us+trobeu',
  person: 'vous nous votre vos. tu. su. seu. sua. usted voce nos. nosotr ti. te. tuo noi. vi.',
  no: 'no. non. nao. pas. ne. nu. aucun betg. plus. n.',
  able: 'disp sup[po] sopor acces acep acce[pt] aceit permi ofr offr propos offer oferec oferi possib posib compat admit autori opera funci fonc funz llega attiv visib aten propos prest fourn pris[e.] habilit eleg elig repro pouv peut. pode. podem. puede puo. conse fruib visuali atend serv. encuentra recib legg',
  refusal:
    'indisp inac bloq bloc proib prohib interd interz restr ristr deneg nega[dt] refus rech recus rifiut vieta vedad suspe sospe limit impedi oscur inibit',
  bound:
    'uni[cq] exclu esclu solo. somente apenas doar. nomes reserv hors. dehors fuera. fora. fuori. afara. ordaifer',
  doubt:
    'si. daca. algun alcun certain cierto cert[aei]. unele. pourr podr poder potr vari[aeo]. varian por+que pourquoi perche comment usuari utilisateur utent client exem ejem esemp quando. cuando lorsq depend dipend mon. mi. meu. mio. avenir. futuro. presente presente selec',
};
