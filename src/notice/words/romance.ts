import type { Words } from './words.ts';

/** French, Spanish, Portuguese, Italian, Romanian, Catalan, Galician, Romansh. */
export const romance: Words = {
  languages: 'fr es pt it ro ca gl rm ia',
  mine: 'votre. vos. ton. tu. su. sua. tua. tuo. vostr vuestr seu. este. esta. ese. desta. desse. quest quel. ce. cet. cette. aquest aceast acest actual attual atual dvs. dumn ta. lequel donde. onde. dove. desde. depuis. dalla. segun. fonction raison bas[aeo] debido devido causa. resident des.',
  place:
    'pais. paises. pays. paese tara. regi[aou] ubica locali local. territ juri[ds] giuris zon[ae]. area. emplac posizi position nazion estado. tuo+stato teritori localitat comarca rexi',
  own: 'ou+vous donde+te donde+se onde+voce geobl va+aflati ti+trovi tara+dv geo+bl geograf chez+vous',
  person: 'vous nous votre vos. tu. su. seu. sua. usted voce nos. ti. te. tuo noi. vi.',
  no: 'non. nao. pas. ne. nu. aucun betg. plus. n.',
  able: 'disp sup[po] sopor acces acep acce[pt] aceit permi ofr offr propos offer oferec possib posib compat autori opera funci fonc llega attiv visib aten prest fourn pris[e.] habilit eleg elig repro pouv peut. pode. podem. puede puo. conse fruib visuali atend encuentra activ prend pren. entreg trobar autoritz admes lanz lanc jouer lire. lue. regard voir. ver. vedere guardare assist visua ascolt escuch acquist compra achet comprar',
  refusal:
    'no+est no+se. no+es. no+pued no+per no+dis no+hay no+son no+ope no+tien no+ofre no+acep no+func no+adm no+com indisp bloq bloc proib prohib interd interz restr deneg nega[dt] se+nego refus rech recus rifiut vieta suspe limit impedi oscur inibit no+ha no+s no+esta no+ten no+tem no+hem no+te no+podem no+admit no+opera no+ofer inacces restri rebut no+prest no+atend no+oper no+prove',
  bound: 'uni[cq] exclu solo. somente apenas doar. hors. dehors fuera. fora. fuori. afara. ordaifer',
  doubt:
    'si. daca. cert[aei]. pourr podr poder potr vari[aeo]. por+que pourquoi perche comment exem ejem esemp quando. cuando lorsq depend mon. mi. meu. mio. detectar+su puo+essere peut+etre determin detectar detecter trafic traffico filtr rilevar livr livraison envio envios enviar entreg spediz consegn puede+que pode+nao podem+nao loja magasin negozi activer habilitar futuro. avenir. presente resulta encontr tienda pais+selec puede+estar puede+ser pode+estar pode+ser podem+estar talvez quiza tal+vez forse potrebbe quand. combien',
  aside:
    'algun alcun certain cierto usuari utilisateur utent client utilizador usuario paises. os+paises los+paises les+pays plusieurs varios alcune alcuni',
};
