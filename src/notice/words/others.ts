import type { Words } from './words.ts';

export const turkish: Words = {
  language: 'tr',
  here: '(?:ulke|bolge|konum|eyalet|yer)[^ ]{0,3}(?:niz|ndan|nde\\b)|(?:bu|su|bulundugunuz|yasadiginiz)_ (?:ulke|bolge|konum|yer)|konum~ (?:bagli|nedeniyle|dayali)|ulkesin(?:den|desin)|bolgeden',
  place: 'ulke|bolge|konum|disinda|avrupa',
  refusal:
    '(?:mevcut|uygun|desteklen|erisile|kullanil|sunul|izin|kabul|gecerli|goruntulen|oynatil|hizmet|acik|ulasila|verilm)_ (?:degil|me[mdyz]|ma[mdyz]|etmi|edilm|veril?m|verem)|desteklenm|kullanilam|erisilem|sunulm|engellen|yasak|kisitl|erisim yok|reddedil|kapali|sinirl|yalnizca|sadece',
  doubt: '(?:eger|bazi|olabilir|degisebilir|neden|nasil|gore degis|ornegin|ulkemde)',
};
export const finnish: Words = {
  language: 'fi',
  here: '(?:maassa|alueel?la|sijainni|maa|aluee|maasta)[^ ]{0,4}(?:si|nne)\\b|(?:tassa|talla|kyseisesta|nykyis|tasta)_ (?:maa|alue|sijain)|sijainni~ (?:perusteel|vuoksi)|olet maassa',
  place: 'maassa|maasta|alue|sijain|ulkopuol',
  refusal:
    '\\be(?:i|ivat)_ (?:ole|saatav|tueta|kaytett|sall|hyvaksy|voi|toimi)|estetty|kielletty|rajoitet|evatty',
  doubt: '(?:jos |jotkin|joissa|saattaa|voi olla|miksi|miten|kuinka)',
};
export const hungarian: Words = {
  language: 'hu',
  here: '(?:orszag|regio|tartozkodasi hely|terulet|helye)[^ ]{0,4}(?:aban|jaban|eben|odban|ben)\\b|orszagbol|(?:ebb[oe]l|ezen|jelenlegi|az on)_ (?:orszag|regio|terulet|lako|hely)',
  place: 'orszag|regio|terulet|kivul',
  refusal:
    '(?:nem|nincs)_ (?:erhet|elerhet|tamogat|engedely|fogad|lehet|hasznal|jatszh|enged|mukod)|letilt|blokkol|tiltott|tiltva|korlatoz|megtagad|elutasit|csak',
  doubt: '(?:\\bha (?!ez)|egyes|nehany|elofordul|lehetnek|miert|hogyan)',
};
export const greek: Words = {
  language: 'el',
  here: '(?:χωρα|περιοχη|τοποθεσια|γεωγραφικ)_ (?:σας|σου)|(?:αυτη|αυτην|τρεχουσα)_ (?:χωρα|περιοχη|τοποθεσια)|απο τη χωρα|οπου βρισκ|οτι βρισκεστε',
  place: 'χωρα|χωρες|περιοχη|τοποθεσια|εκτος',
  refusal:
    'δεν_ (?:ειναι|διαθε|υποστηρ|επιτρε|δεχ|παρεχ|μπορ|προσφ)|απαγορευ|αποκλει|φραγ|περιορι|απορριφ|μη διαθεσιμ|μονο',
  doubt: '(?:\\bαν |εαν|ορισμεν|μερικ|μπορει να|ενδεχ|γιατι|πως )',
};
export const vietnamese: Words = {
  language: 'vi',
  here: '(?:quoc gia|khu vuc|vung|dia diem|nuoc|vi tri|noi|lanh tho|dia phuong)_ (?:cua )?(?:ban|quy|nay|do\\b|hien tai)|noi ban|ban dang o ',
  place: 'quoc gia|khu vuc|vung|vi tri|lanh tho|ngoai',
  refusal:
    '(?:khong|chua)_ (?:co san|ho tro|kha dung|duoc|truy cap|the|chap nhan|cho phep|cung cap|hoat dong|phuc vu)|bi chan|bi cam|bi han che|bi tu choi|cam|chi (?:co|danh|kha)',
  doubt: '(?:\\bneu (?!ban (?:cho|nghi|tin))|mot so|co the (?:khong|bi|khac)|tai sao|lam the nao|vi du)',
};
export const indonesian: Words = {
  language: 'id',
  here: '(?:negara|wilayah|lokasi|daerah|kawasan|tempat)_ (?:anda|kamu|ini|itu|tersebut|saat ini|awak)|berdasarkan lokasi|anda berada|dari negara',
  place: 'negara|wilayah|lokasi|kawasan|di luar',
  refusal:
    '(?:tidak|belum|tak)_ (?:tersedia|didukung|dapat|bisa|diizin|mendukung|menerima|menyedia|beroperasi|boleh|melayani|mengizin|disokong)|diblokir|dilarang|dibatasi|ditolak|terlarang|disekat|dihadkan|larangan|hanya (?:tersedia|untuk)',
  doubt:
    '(?:\\bjika (?!anda (?:yakin|merasa|meng))|kalau|beberapa|mungkin|bisa jadi|tergantung|mengapa|kenapa|bagaimana|cara |contoh)',
};
export const arabic: Words = {
  language: 'ar',
  here: '(?:بلد|دولت|منطقت|موقع|مكان|اقليم)[^ ]{0,2}(?:ك|كم)(?![ء-ي])|(?:هذا|هذه|تلك)_ (?:ال)?(?:بلد|دول|منطق|موقع)|(?:حيث|فيها|فيه) (?:انت|تقيم|تتواجد)|(?:بناء|حسب|بسبب)_ (?:ال)?موقع|من الدوله|انك في|المنطقه (?:التي|الجغراف)',
  place: 'بلد|دول|منطق|موقع|خارج|اقليم',
  refusal:
    '(?:غير|ليس|ليست|لا|لم|لن|تعذر)_ (?:ال)?(?:مت[اوي]|متاح|متوفر|مدعوم|يدعم|تدعم|مسموح|يسمح|يمكن|يقبل|تقبل|نقدم|ندعم|نوفر|تعمل|يعمل|تتوفر|يتوفر|معتمد|متوافر|نستطيع|تتاح|يتاح)|محجوب|حجب|محظور|حظر|ممنوع|مقيد|تقييد|يقتصر|فقط|مرفوض|موقوف|ايقاف',
  doubt: '(?:اذا(?! كنت تعتقد|.{0,20} مشكل)|قد |ربما|بعض|لماذا|كيف|يختلف|تختلف|مستخدم~ في|مثال)',
};
export const persian: Words = {
  language: 'fa',
  here: '(?:كشور|منطقه|مكان|موقعيت|محل|سرزمين)_ (?:شما|خود|تان|فعلي|كنوني)|(?:كشور|منطقه)(?:تان|ت\\b)|اين (?:كشور|منطقه|مكان|موقعيت)|از كشور|جايي كه|(?:به دليل|بر اساس|بخاطر|به خاطر)_ (?:موقعيت|مكان|محل)|شما در_ (?:كشور|منطقه)',
  place: 'كشور|منطقه|موقعيت|مكان|خارج از|ايران',
  refusal:
    '(?:در دسترس|پشتيباني|ارايه|ارائه|مجاز|موجود|قابل|امكان ?پذير|ممكن|فعال|پذيرفته)_ (?:ن[يم]|نشد|نمي)|نيست|نمي ?(?:شو|كن|توان|باش|ده|پذير)|مسدود|ممنوع|محدود|تحريم|غير ?فعال|غير ?مجاز|فيلتر|مقدور',
  doubt: '(?:\\bاگر(?! (?:فكر|اين مشكل|گمان|معتقد))|برخي|بعضي|ممكن است|چرا|چگونه|كاربران|چطور)',
};
export const hebrew: Words = {
  language: 'he',
  here: '(?:במדינ|באזור|במיקומ|במדינת|ארצ|מאזור|ממדינ)[^ ]{0,3}_ (?:שלך|שלכם|זו|זה|זאת|הנוכחי)|בארצ(?:ך|כם)|(?:לפי|בגלל|עקב) (?:ה)?מיקום|(?:ב|מ)מקום (?:זה|שבו)|היכן ש',
  place: 'מדינ|אזור|מיקום|ארץ|מחוץ',
  refusal:
    '(?:לא|אינו|אינה|אינם|אין|איננ[וה])_ (?:זמינ|זמין|נתמכ|נתמך|ניתן|אפשר|מורש|גיש|מקבל|פועל)|אסור|חסומ|חסום|נחסמ|מוגבל|נדחת|מנוע|רק ',
  doubt: '(?:אם (?!לדעת|אתה (?:סבור|חושב))|חלק מ|ייתכן|עשוי|למה|מדוע|כיצד|איך)',
};
export const hindi: Words = {
  language: 'hi',
  here: '(?:आपके|आपकी|तुम्हारे|इस|उस|वर्तमान)_ (?:देश|क्षेत्र|स्थान|इलाके|राज्य|लोकेशन|जगह)|जहा(?:ँ|ं) आप',
  place: 'देश|क्षेत्र|स्थान|बाहर',
  refusal:
    '(?:उपलब्ध|समर्थित|अनुमति|समर्थन|स्वीकार|काम)_ नही|अनुपलब्ध|प्रतिबंधित|अवरुद्ध|ब्लॉक|निषिद्ध|वर्जित|नहीं (?:कर|दे|है)|रोक',
  doubt: '(?:यदि|अगर|कुछ|सकता|सकते|क्यों|कैसे)',
};
export const bengali: Words = {
  language: 'bn',
  here: '(?:আপনার|তোমার|এই)_ (?:দেশ|অঞ্চল|এলাক|অবস্থান)',
  place: 'দেশ|অঞ্চল|এলাক',
  refusal: 'অনুপল|উপলব্ধ ন|পাওয়া যা|সমর্থিত ন|নিষিদ্ধ|অবরুদ্ধ|ব্লক|উপলভ্য ন',
  doubt: '(?:যদি|কিছু|কেন|কিভাবে)',
};
export const thai: Words = {
  language: 'th',
  here: '(?:ประเทศ|ภูมิภาค|พื้นที่|เขต|ตำแหน่ง)(?:ที่|ของ|นี้|ปัจจุบัน|ซึ่ง)',
  place: 'ประเทศ|ภูมิภาค|พื้นที่|นอก',
  refusal: 'ไม่(?:พร้อม|รองรับ|สามารถ|อนุญาต|มีให้|เปิด|ได้)|ยังไม่|ถูก(?:บล็อก|ระงับ|จำกัด|ปิด)|ปิดกั้น|ห้าม|จำกัด',
  doubt: '(?:หาก|ถ้า|บาง|อาจ|ทำไม|อย่างไร)',
};
