import type { Words } from './words.ts';

/** Turkish, Azerbaijani, Uzbek. */
export const turkic: Words = {
  languages: 'tr az uz',
  mine: 'bu. su. bulund yasad oldug kisitli.',
  place: 'ulke bolge konum eyalet olke mamlak disinda',
  own: 'ulkeniz bolgeniz konumun olkə ölkə ulkesind eyaletin konuma konumdan olkeniz mamlakatin',
  person: 'siz. sizin hizmetimiz',
  no: 'degil deyil yok emas etmi edilm verilm vermi',
  able: 'mevcut uygun destek eris kullan sun izin izni kabul gecerli hizmet movcud mavjud',
  refusal:
    'desteklenm kullanila erisilem sunulm sunam engel yasa[kg] kisit reddedil kapali sinirl qadag taqiq mehdud goruntule oynatila',
  bound: 'yalniz sadece disinda',
  doubt: 'eger bazi olabilir degis neden. nasil orne kendi',
};
/** Finnish, Estonian, Hungarian. */
export const uralic: Words = {
  languages: 'fi et hu',
  mine: 'tassa. talla. kyseis nyky tasta. teie. sinu. selle ebbol. ezen. jelenlegi az. on. olet.',
  place: 'maa. maassa maasta alue sijain riig piirk orszag regio. terul hely ulkop kivul',
  own: 'maassasi alueellasi sijaintisi sijainnin+per orszagaban orszagban orszagbol regiojaban',
  no: 'ei. eivat. pole. nem. nincs.',
  able: 'ole. saata saav tue kayt sall hyvaks voi. toim toeta luba erhet eler tamog enged fogad haszn jatsz mukod',
  refusal: 'estet kielle rajoi evat keela blok piira letilt tilt korlat megtag elutas',
  bound: 'csak. vain. ulkop kivul',
  doubt: 'jos. jotku joissa saatt miksi miten ha. egyes nehany miert hogyan kui. moned',
};
export const baltic: Words = {
  languages: 'lv lt',
  mine: 'jusu. saja. siaje sioje. tavo.',
  place: 'valst region saly salie',
  no: 'nav. netiek. nera.',
  able: 'pieej atbal atlau prieinam palaik',
  refusal: 'aizlie ierob neprie nepas nepal uzdr aprib',
};
export const greek: Words = {
  languages: 'el',
  mine: 'σας. σου. αυτη. αυτην. οτι.',
  place: 'χωρα περιοχ τοποθ εκτος',
  no: 'δεν. μη.',
  able: 'ειναι. διαθ υποστ επιτρ δεχ παρεχ μπορ',
  refusal: 'απαγορ αποκλ φραγ περιορ απορρ',
  bound: 'μονο εκτος',
  doubt: 'αν. εαν ορισμ μερικ ενδεχ γιατι πως.',
};
/** Vietnamese, Indonesian, Malay, Filipino, Swahili. */
export const southEast: Words = {
  languages: 'vi id ms fil sw',
  mine: 'ban. nay. do. hien. anda. kamu. ini. itu. tersebut saat. iyong. inyong. ito. yako. berdasar dari.',
  place:
    'quoc+gia khu+vuc vung. vi+tri noi. lanh+tho negara wilayah lokasi daerah kawasan rantau bansa rehiyon nchi. ngoai. luar.',
  own: 'noi+ban anda+ber',
  no: 'khong. chua. tidak. belum. tak. hindi.',
  able: 'co+san ho+tro kha+dung duoc. truy. the. chap. cho+phep tersedia didukung mendukung dapat. bisa. diizin mener menyed beroper boleh disokong avail maga',
  refusal: 'bi+chan bi+cam bi+han bi+tu cam. diblok dilar dibat ditol terlar disekat dihad larang haipat',
  bound: 'chi+co chi+danh hanya. ngoai. luar.',
  doubt: 'neu. mot+so tai+sao lam+the jika. kalau beberapa mungkin tergan mengapa kenapa bagaim cara. gan.',
};
/** Arabic, Persian, Urdu, Uyghur. */
export const arabic: Words = {
  languages: 'ar fa ur ug',
  mine: 'شما. خود. اين. هذا. هذه. تلك. حيث. فيها. فعلي حالي بناء بسبب. اساس دليل. خاطر. انك. از. اپ.',
  place: 'بلد بلاد دول منطق موقع مكان كشور ملك. علاق محل. دولەت خارج',
  own: 'بلدك بلادك دولتك منطقتك موقعك مكانك كشورت',
  person: 'شما ما. نحن لا+يمكننا',
  no: 'غير. ليس لا. لم. لن. نيست نشد نميشود نہيں',
  able: 'متاح متوف متوا مدعوم يدعم تدعم مسموح يسمح يمكن نقدم ندعم نوفر يعمل تعمل يتوفر تتوفر نستط يقبل دسترس پشتيب ارايه مجاز موجود قابل امكان فعال پذير دستياب',
  refusal:
    'محجوب حجب محظور حظر ممنوع مقيد تقييد مرفوض ايقاف مسدود محدود تحريم فيلتر نميشو نميكن نميتوان نميباش نيست مقدور پابن توس',
  bound: 'يقتصر فقط. خارج',
  doubt: 'اذا. قد. ربما بعض لماذا كيف يختل تختل مستخدم اگر. برخي چرا. چگونه كاربران',
};
export const hebrew: Words = {
  languages: 'he',
  mine: 'שלך. שלכם. זו. זה. זאת. הנוכחי לפי. בגלל. עקב.',
  place: 'מדינ אזור מיקום. מיקומ ארצ מחוץ',
  own: 'ארצך ארצכם',
  no: 'לא. אינו. אינה. אינם. אין. איננ',
  able: 'זמינ זמין נתמ ניתן אפשר מורש גיש מקבל',
  refusal: 'אסור חסומ חסום נחסמ מוגבל נדח מנוע',
  bound: 'רק. מחוץ',
  doubt: 'אם. חלק. ייתכן עשוי למה מדוע כיצד איך',
};
/** Hindi, Marathi, Bengali, Gujarati, Tamil. */
export const indic: Words = {
  languages: 'hi mr bn gu ta',
  mine: 'आपके आपकी तुम्ह इस. उस. वर्तमान আপন তোম এই. તમ આ. உங்கள்',
  place: 'देश क्षेत्र स्थान राज्य দেশ অঞ্চল দેશ દેશ પ્રદેશ நாட்ட பகுதி',
  no: 'नही नाही না. নয়. નથી இல்லை',
  able: 'उपलब्ध समर्थ अनुमति स्वीकार उपयोग উপল সমর্থ ઉપલબ્ધ கிடை',
  refusal: 'अनुपल प्रतिब अवरु ब्लॉक निषि वर्जित অনুপ নিষি ব্লক અનુપ પ્રતિ கிடைக்கவில் தடை',
  doubt: 'यदि अगर कुछ सकता क्यो कैसे যদি',
};
/** Thai; Armenian and Georgian, which stand alone. */
export const scattered: Words = {
  languages: 'th hy ka',
  mine: 'ที่ ของ นี้ คุณ ձեր. այս. თქვენ',
  place: 'ประเทศ ภูมิภาค พื้นที่ เขต երկր տարածա ქვეყ რეგიონ',
  no: 'ไม่ չէ. չի. არ.',
  able: 'พร้อม รองรับ สามารถ อนุญาต มี เปิด ได้ հասան არის',
  refusal: 'ถูกบล็ ระงับ ถูกจำก ปิดกั้น ห้าม จำกัด անհաս արգել მიუწვ',
  bound: 'เฉพาะ',
  doubt: 'หาก ถ้า บาง อาจ ทำไม อย่างไร',
};
