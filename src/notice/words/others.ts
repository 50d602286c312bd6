import type { Words } from './words.ts';

/** Turkish, Azerbaijani, Uzbek. */
export const turkic: Words = {
  languages: 'tr az uz',
  mine: 'bu. su. bulund oldug kisitli.',
  place: 'ulke bolge konum eyalet',
  own: 'ulkeniz bolgeniz konumun olkə ulkesind konuma',
  person: 'siz. sizin hizmetimiz',
  no: 'degil deyil etmi verilm',
  able: 'mevcut uygun destek eris kullan sun izin kabul gecerli hizmet movcud',
  refusal:
    'desteklenm kullanila erisilem sunulm sunam engel yasa[kg] kisit reddedil kapali tedbir sinirl goruntule',
  bound: 'yalniz sadece disinda',
  doubt: 'eger bazi olabilir degis neden. nasil orne kendi',
};
/** Finnish, Estonian, Hungarian. */
export const uralic: Words = {
  languages: 'fi et hu',
  mine: 'tassa. kyseis teie. ebbol. jelenlegi az. on. olet.',
  place: 'maa. maassa maasta alue sijain riig orszag regio hely',
  own: 'maassasi alueellasi sijaintisi sijainnin+per orszagaban orszagbol',
  no: 'ei. eivat. nem. nincs.',
  able: 'ole. saata kayt sall hyvaks erhet eler tamog fogad',
  refusal: 'estet kielle rajoi evat keela blok tilt korlat',
  bound: 'csak. vain. ulkop kivul',
  doubt: 'jos. miksi miten ha. hogyan kui.',
};
export const baltic: Words = {
  languages: 'lv lt',
  mine: 'jusu.',
  place: 'valst region saly',
  no: 'nav. netiek.',
  able: 'pieej prieinam',
  refusal: 'neprie',
};
export const greek: Words = {
  languages: 'el',
  mine: 'σας. σου. αυτη. οτι.',
  place: 'χωρα περιοχ τοποθ',
  no: 'δεν. μη.',
  able: 'ειναι. διαθ υποστ επιτρ δεχ',
  refusal: 'απαγορ αποκλ φραγ περιορ',
  bound: 'μονο εκτος',
  doubt: 'αν. εαν ενδεχ γιατι πως.',
};
/** Vietnamese, Indonesian, Malay, Filipino, Swahili. */
export const southEast: Words = {
  languages: 'vi id ms fil sw',
  mine: 'ban. nay. do. hien. anda. kamu. ini. itu. tersebut saat. iyong. ito. berdasar dari.',
  place: 'quoc+gia khu+vuc vung. vi+tri noi. negara wilayah lokasi daerah kawasan rantau bansa',
  own: 'noi+ban anda+ber',
  no: 'khong. chua. tidak. belum. hindi.',
  able: 'co+san ho+tro kha+dung duoc. truy. the. chap. cho+phep tersedia didukung mendukung dapat. bisa. diizin mener menyed beroper boleh avail',
  refusal: 'bi+chan bi+cam bi+han diblok menutup ditutup dilar dibat ditol terlar',
  bound: 'chi+co hanya. ngoai. luar.',
  doubt: 'neu. mot+so tai+sao jika. beberapa mungkin mengapa bagaim cara. izin+lok coba.',
};
/** Arabic, Persian, Urdu, Uyghur. */
export const arabic: Words = {
  languages: 'ar fa ur ug',
  mine: 'شما. خود. اين. هذا. هذه. حيث. فيها. حالي بناء بسبب. اساس دليل. انك. از. اپ.',
  place: 'بلد بلاد دول منطق موقع مكان كشور ملك. محل.',
  own: 'بلدك دولتك منطقتك موقعك كشورت',
  person: 'شما ما. نحن لا+يمكننا',
  no: 'غير. ليس لا. لم. لن. نيست نميشود نہيں',
  able: 'متاح متوف مدعوم يدعم تدعم مسموح يسمح يمكن نقدم نوفر يعمل تعمل يتوفر تتوفر نستط يقبل دسترس پشتيب ارايه مجاز موجود قابل امكان فعال پذير دستياب',
  refusal: 'محجوب حجب محظور حظر ممنوع مقيد مرفوض ايقاف مسدود محدود تحريم فيلتر نميشو نميكن نميتوان نيست توس',
  bound: 'يقتصر فقط. خارج',
  doubt: 'اذا. لو. قد. التحقق اثناء وضع بعض كيف تختل مستخدم اگر. برخي چرا. چگونه كاربران',
};
export const hebrew: Words = {
  languages: 'he',
  mine: 'שלך. שלכם. זו. זה. לפי. בגלל.',
  place: 'מדינ אזור מיקום. ארצ',
  no: 'לא. אינו. אינה. אין.',
  able: 'זמינ זמין נתמ ניתן אפשר גיש',
  refusal: 'אסור חסומ חסום נחסמ מוגבל מנוע נדח',
  bound: 'רק. מחוץ',
  doubt: 'אם. חלק. ייתכן כיצד',
};
/** Hindi, Marathi, Bengali, Gujarati, Tamil. */
export const indic: Words = {
  languages: 'hi mr bn gu ta',
  mine: 'आपके आपकी इस. আপন তোম এই. તમ આ. உங்கள்',
  place: 'देश क्षेत्र स्थान राज्य দেশ অঞ্চল દેશ நாட்ட',
  no: 'नही নয়.',
  able: 'उपलब्ध समर्थ अनुमति উপল கிடை',
  refusal: 'अनुपल प्रतिब ब्लॉक निषि অনুপ અનુપ கிடைக்கவில்',
  doubt: 'यदि अगर कुछ सकता',
};
/** Thai; Armenian and Georgian, which stand alone. */
export const scattered: Words = {
  languages: 'th hy ka',
  mine: 'ที่ ของ นี้ คุณ',
  place: 'ประเทศ ภูมิภาค พื้นที่ เขต',
  no: 'ไม่',
  able: 'พร้อม รองรับ สามารถ อนุญาต มี เปิด ได้',
  refusal: 'ถูกบล็ ระงับ ปิดชั่ ปิดกั้น ห้าม จำกัด',
  doubt: 'หาก บาง อาจ ทำไม',
};
