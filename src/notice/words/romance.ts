import type { Words } from './words.ts';

export const french: Words = {
  language: 'fr',
  here: '(?:votre|vos|ton|ce|cette|cet)_ (?:pays|region|territoire|localisation|zone|emplacement|position|juridiction|province|lieu|secteur|situation geo)|(?:ou|dans lequel) vous|depuis (?:le|un|une)_ (?:pays|region|juridiction)|(?:fonction|raison|base)_ (?:localisation|emplacement|position)|une juridiction qui|region restreinte',
  place: 'pays|region|territoire|localisation|juridiction|hors (?:de|du)|en dehors|europ',
  refusal:
    "(?:n'|ne )(?:~ ){1,3}?(?:pas|plus|aucun|que) |indisponible|inaccessible|non_ (?:disponible|autoris|pris|support|accessible|eligib)|pas_ (?:disponib|access|autoris|pris|support)|bloqu|interdi|refuse|restrei|restriction|limite|suspend|uniquement|exclusivement|reserve",
  doubt:
    '\\bsi (?:vous|le|la|votre|un) ?(?!pens|estim|croy)|certain(?:s|es) |peu(?:t|vent) (?:etre|ne|var)|pourrai|vari(?:e|er)|selon|pourquoi|comment|utilisateurs (?:en|au|de)|clients (?:en|au)|mon pays|exemple|lorsque',
};
export const spanish: Words = {
  language: 'es',
  here: '(?:tu|su|vuestro|este|esta|ese|esa|actual)_ (?:pais|region|ubicacion|territorio|zona|localizacion|localidad|jurisdiccion|estado\\b|area)|donde (?:te|se|estas|vives|usted)|(?:debido a|segun|por|en funcion de)_ ubicacion|desde (?:el|un|una)_ (?:pais|region|jurisdiccion)|una jurisdiccion que|estas en \\{|region restringida',
  place: 'pais|region|ubicacion|territorio|jurisdiccion|fuera de|europ',
  refusal:
    '\\bno_ (?:disponib|compatib|admit|soport|acced|permit|permis|ofrec|es posible|esta_ (?:disp|perm|autor|habil)|puede|funciona|oper|acept|autoriz|presta|encuentra|habilit|se pued|brind|apto|elegib|reprod)|indisponible|inaccesible|bloque|prohib|restring|restric|deneg|rechaz|limitad|suspend|vetad|solo_ (?:disp|en )|unicamente|exclusivamente',
  doubt:
    '\\bsi (?!cree|piensa|consider|necesita|tiene)|algun(?:os|as) |cierto|(?:puede|pueden) (?:no|ser|variar|estar)|podria|varia|segun (?:el|la) pais|por que|como (?:puedo|ver|se)|usuarios (?:de|en)|clientes (?:de|en)|mi pais|ejemplo|cuando',
};
export const portuguese: Words = {
  language: 'pt',
  here: '(?:seu|sua|teu|tua|vosso|este|esta|esse|essa|deste|desse|desta|dessa|neste|nesse|nesta|nessa|atual)_ (?:pais|regiao|localizacao|local\\b|territorio|area|zona|jurisdicao|estado\\b)|onde (?:voce|esta|se)|(?:com base|base na|devido a)_ localizacao|(?:de|do|da) uma? (?:regiao|pais|jurisdicao)|do pais|uma jurisdicao que|esta em \\{',
  place: 'pais|regiao|localizacao|territorio|jurisdicao|fora d|europ',
  refusal:
    'nao_ (?:dispon|suport|acess|permit|ofere|e possivel|esta_ (?:disp|perm)|pode|funciona|oper|aceit|autoriz|atend|presta|compat|encontra|licenc|elegi|reproduz)|indispon|inacess|bloque|proibi|restrit|restring|negad|recusa|limitad|suspens|vedad|impedid|somente|apenas|exclusivamente',
  doubt:
    '\\bse (?:voce|o|a|seu|for|estiver)\\b(?! (?:acha|acred|consid|acredita))|algun|certos|certas (?:func|area)|(?:pode|podem) (?:nao|ser|variar|estar)|poderia|varia|por ?que|como (?:posso|ver)|usuarios (?:de|do|da|em|no|na)|clientes (?:de|do|em|no)|meu pais|exemplo|quando|dependendo',
};
export const italian: Words = {
  language: 'it',
  here: '(?:tuo|tua|suo|sua|vostr|quest|attual|quel)_ (?:paese|region|localita|posizione|territorio|zona|area|nazione|stato\\b|giurisdizione|ubicazione)|dove (?:ti|si|vi)|(?:base|causa)_ posizione|dalla (?:nazione|regione)|ti trovi in|quel paese',
  place: 'paese|paesi|region|nazion|territorio|giurisdizione|fuori d|al di fuori|europ',
  refusal:
    'non_ (?:disponib|supporta|access|consentit|possibil|permess|autorizz|offr|funzion|operia|accetta|fruibil|riprod|visualizz|puo|forniam|raggiung|attiv|visibil)|bloccat|vietat|negat|rifiutat|limitat|ristret|restrizion|sospes|inaccessib|indisponib|proibit|inibit|solo (?:in|per)|esclusivamente|oscurat',
  doubt:
    '\\bse (?!ritieni|pensi|credi|per te|ritiene|hai)|alcun[ie] (?:paes|cont|funz|region)|determinat|(?:puo|possono|potrebb)~ (?:non|variare|essere)|varia|perche|come (?:posso|vedere)|utenti (?:in|di)|clienti (?:in|di)|mio paese|esempio|quando|dipend',
};
export const romanian: Words = {
  language: 'ro',
  here: '(?:tara|regiunea|zona|locatia|teritoriul)_ (?:dv|ta\\b|dumneav|voastr|curent)|(?:aceasta|acest|aceasta)_ (?:tara|regiun|zona|locat)|va aflati|te afli|unde (?:va|te)',
  place: 'tara|tari|regiun|locati|teritori|in afara|europ',
  refusal:
    'nu_ (?:disponib|accepta|suport|acces|permis|posib|poate|ofer|functio|este)|indisponib|blocat|interzis|refuzat|restriction|limitat|inaccesib|suspendat|doar in|numai',
  doubt:
    '\\bdaca (?!cred|consid)|unele|anumite|poate fi|pot fi|variaz|de ce|cum (?:sa|pot)|utilizatori|tara mea',
};
export const catalan: Words = {
  language: 'ca',
  here: '(?:vostre|teu|seu|aquest|aquesta)_ (?:pais|regio|ubicacio|territori|zona)|on us trobeu|des del pais|sou a ',
  place: 'pais|regio|ubicacio|territori|fora de',
  refusal:
    'no_ (?:disponib|admet|accepta|permes|permet|access|pot|compat)|blocat|bloqueja|prohib|restring|denegat|limitat|nomes',
  doubt: '\\bsi (?!creieu|creu|aixo)|alguns|pot variar|per que|com ',
};
