import type { Words } from './words.ts';

/** French, Spanish, Portuguese, Italian, Romanian, Catalan, Galician, Romansh. */
export const romance: Words = {
  languages: 'fr es pt it ro ca gl rm ia',
  mine: 'votre. vos. ton. tu. su. sua. tua. suo. tuo. nostr vostr vuestr seu. teu. este. esta. ese. esa. esse. essa. deste. desta. desse. dessa. neste. nesta. nesse. nessa. quest quel. quell aquel ce. cet. cette. aquest aceast acest actual attual atual dvs. dumn ta. lequel. donde. dove. desde. depuis. dalla. segun. selon. fonction. raison. basa bas[oe]. basado debido. devido. causa. voss tes. votr de+un',
  place:
    'pais. paises. pays. paese paesi pajais tara. tari. region. regione regiao regioes regiune regiunea regions. regiun regional rexion ubica locali local. localid territ jurid[iy] jurisd giuris zona. zone. area. emplac posizi position nazion estado. stato. provinc lieu. pais hors. dehors fuera. fora. fuori. afara. ordaifer',
  own: 'ou+vous dove+ti donde+te donde+se onde+voce onde+se geobloc va+aflati ti+trovi tara+dv tara+ta geo-bloc geobloq estas+en esta+em us+trobeu',
  no: 'no. non. nao. pas. ne. nu. aucun betg. plus. n.',
  able: 'disp suport supp soport acces acept accep aceit permi permes ofr oferec oferi possib posib compat admit autori opera. operam operi opera func func fonct funzi funct prest fourn pris. prise habilit eleg elig reprod repro pouv peut. peuvent pode. podem. puede. pueden. puo. conse fruib visuali atend serv. encuentra encontra recib descarg legg pot. potr',
  refusal:
    'indisp inacc inaces bloq bloc proib prohib interd interz restr ristr deneg negad negat refus rechaz recus rifiut vieta vedad suspen sospes limit impedi oscur inibit',
  bound:
    'unic uniq uniquement exclu esclu solo. somente apenas doar. nomes reserv hors. dehors fuera. fora. fuori. afara. ordaifer',
  doubt:
    'si. se. sa. daca. algun alcun certain. certains certaines cierto cert[aei]. unele. pourr podr poder potre potrebb vari[aeo]. varian variare por+que porque pourquoi perche perque comment. como. come. cum. usuari utilisat utent client exem ejem esemp quando. cuando lorsq depend dipend mon. mi. meu. mio. livra envio consegn spediz',
  excuse:
    'pens estim croy cree. crees. cree consid ach[ae]. acredit ritien ritieni cred erreur error erro. errore problem ques[rt] aju',
};
