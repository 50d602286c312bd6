import type { Words } from './words.ts';

/** Turkish, Azerbaijani, Uzbek. */
export const turkic: Words = {
  languages: 'tr az uz',
  mine: 'bu. su. bulund oldug kisitli.',
  place: 'ulke bolge konum eyalet mamlakat hudud',
  own: 'ulkeniz bolgeniz konumun olkə ulkesind konuma bolgend ulkend mamlakatingiz hududingiz',
  person: 'siz. sizin hizmetimiz',
  no: 'degil deyil etmi verilm',
  able: 'mevcut uygun destek eris kullan sun izin kabul gecerli hizmet movcud etkin oynat izle aktif mumkun',
  refusal:
    'desteklenm kullanila erisilem sunulm sunam engel yasa[kg] kisit reddedil kapali tedbir sinirl goruntule desteklemi verilemi yapilami izlenem oynatilam mavjud+emas yararlanila veremi gosteril saglayami calisami verme edilem edileme',
  bound: 'yalniz sadece disinda',
  doubt: 'eger olabilir degis neden. nasil orne belirle tespit gelen+trafi kargo teslim gonderi bazi',
  aside: 'kendi',
};
/** Finnish, Estonian, Hungarian. */
export const uralic: Words = {
  languages: 'fi et hu',
  mine: 'tassa. kyseis teie. ebbol. jelenlegi az. on. olet. sinu. teie',
  place: 'maa. maassa maasta alue sijain riig orszag regio hely regioon',
  own: 'maassasi alueellasi sijaintisi sijainnin+per orszagaban orszagbol regiodban regiojaban',
  no: 'ei. eivat. nem. nincs. pole.',
  able: 'ole. saata kayt sall hyvaks erhet eler tamog fogad hasznal elerh toetus kasutada kattesaad lejatsz',
  refusal: 'estet kielle rajoi evat keela blok tilt korlat nem+elerh megtagad',
  bound: 'csak. vain. ulkop kivul',
  doubt: 'jos. miksi miten ha. hogyan kui. szallit toimit kohalet',
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
  place: 'χωρα περιοχ τοποθεσ',
  no: 'δεν. μη.',
  able: 'ειναι. διαθ υποστ επιτρ δεχ',
  refusal: 'απαγορ αποκλ φραγ περιορ απορριφ αρνη',
  bound: 'μονο εκτος',
  doubt: 'αν. εαν ενδεχ γιατι πως. αποστολ παραδ',
};
/** Vietnamese, Indonesian, Malay, Filipino, Swahili. */
export const southEast: Words = {
  languages: 'vi id ms fil sw',
  mine: 'ban. nay. do. hien. anda. kamu. ini. itu. tersebut saat. iyong. ito. berdasar dari. yako. yenu. mo. niyo.',
  place:
    'quoc+gia khu+vuc vung. vi+tri noi. negara wilayah lokasi daerah kawasan rantau bansa nchi. eneo. negeri area.',
  own: 'noi+ban anda+ber',
  no: 'khong. chua. tidak. belum. hindi. tiada',
  able: 'co+san ho+tro kha+dung duoc. truy. the. chap. cho+phep tersedia didukung mendukung dapat. bisa. diizin mener menyed beroper boleh avail disokong dimainkan mat. phat. xem. ditonton tersokong ma-access',
  refusal:
    'bi+chan bi+cam bi+han diblok menutup ditutup dilar dibat ditol terlar haipatik hazipatik hairuhus hauruhus tu+choi ditolak',
  bound: 'chi+co hanya. ngoai. luar.',
  doubt:
    'neu. tai+sao jika. mungkin mengapa bagaim cara. izin+lok coba. kirim pengirim giao+hang ipadala maaari mot+so co+the+khong',
  aside: 'beberapa',
};
/** Arabic, Persian, Urdu, Uyghur. */
export const arabic: Words = {
  languages: 'ar fa ur ug',
  mine: 'شما. خود. اين. هذا. هذه. حيث. فيها. حالي بناء بسبب. اساس دليل. انك. از. اپ. لديك.',
  place: 'بلد بلاد دول منطق مكان كشور ملك. محل. علاق',
  own: 'بلدك دولتك منطقتك موقعك كشورت موقعك+جغراف موقعكم الموقع+الجغرافي',
  person: 'شما ما. نحن لا+يمكننا',
  no: 'غير. ليس لا. لم. لن. نيست نميشود نہيں',
  able: 'متاح متوف مدعوم يدعم تدعم مسموح يسمح يمكن نقدم نوفر يعمل تعمل يتوفر تتوفر نستط يقبل دسترس پشتيب ارايه مجاز موجود قابل امكان فعال پذير دستياب ندعم نتيح تتوافر يتوافر متوافر مشاهده تشغيل شراء استخدام وصول',
  refusal:
    'محجوب حجب محظور حظر ممنوع مقيد مرفوض ايقاف مسدود محدود تحريم فيلتر نميشو نميكن نميتوان نيست توس رفض محرم انكار نداريم ندارد ندارند نميتوانن غيرفعال',
  bound: 'يقتصر فقط. خارج',
  doubt: 'اذا. لو. قد. التحقق اثناء وضع كيف تختل اگر. چرا. چگونه اكتشاف تحديد تشخيص شحن توصيل ارسال',
  aside: 'بعض مستخدم كاربران برخي',
};
export const hebrew: Words = {
  languages: 'he',
  mine: 'שלך. שלכם. זו. זה. לפי. בגלל. הזו. הזה. ממך',
  place: 'מדינ אזור מיקום. ארצ',
  no: 'לא. אינו. אינה. אין.',
  able: 'זמינ זמין נתמ ניתן אפשר גיש תומכ תמיכ נגיש לצפות לגשת להשתמש אפשרות',
  refusal: 'אסור חסומ חסום נחסמ מוגבל מנוע נדח נחס נדחת חסימ',
  bound: 'רק. מחוץ',
  doubt: 'אם. חלק. ייתכן כיצד משלוח לזהות',
};
/** Hindi, Marathi, Nepali, Bengali, Punjabi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Sinhala. */
export const indic: Words = {
  languages: 'hi mr ne bn pa gu ta te kn ml si',
  mine: 'आपके आपकी इस. আপন তোম এই. તમ આ. உங்கள் तपाईं আপনার ਤੁਹਾਡ మీ. ನಿಮ್ಮ നിങ്ങളുടെ ඔබ ඔබගේ ඔබේ',
  place:
    'देश क्षेत्र स्थान राज्य দেশ অঞ্চল દેશ நாட்ட অঞ্চলে ਦੇਸ਼ ਖੇਤਰ దేశ ప్రాంత ದೇಶ ಪ್ರದೇಶ രാജ്യ പ്രദേശ රට රටේ පළාත பகுதி பிராந்திய मुलुक',
  no: 'नही নয়. नहीं না. ਨਹੀਂ छैन',
  able: 'उपलब्ध समर्थ अनुमति উপল கிடை পাওয়া ਉਪਲਬਧ सकते सक्छ खरीद',
  refusal:
    'अनुपल प्रतिब ब्लॉक निषि অনুপ અનુપ கிடைக்கவில் अस्वीकृ নেই. లేదు. అందుబాటులో+లే ಲಭ್ಯವಿಲ್ಲ ലഭ്യമല്ല නොලැ නොහැ නැත නොමැ অবরুদ্ধ যায়+না',
  doubt: 'यदि अगर डिलीवर शिप कुछ',
};
/** Thai, Lao, Khmer, Burmese: no spaces between words. */
export const mainland: Words = {
  languages: 'th lo km my',
  mine: 'ที่ ของ นี้ คุณ ຂອງທ່ານ ຂອງເຈົ້າ របស់អ្នក លោកអ្នក သင်၏ သင့်',
  place: 'ประเทศ ภูมิภาค พื้นที่ เขต ປະເທດ ພາກພື້ນ ប្រទេស តំបន់ နိုင်ငံ ဒေသ ตำแหน่ง',
  no: 'ไม่ ບໍ່ មិន',
  able: 'พร้อม รองรับ สามารถ อนุญาต มี เปิด ได้ ให้บริการ ใช้งาน ສາມາດ ມີ មាន អាច ប្រើ គាំទ្រ',
  refusal: 'ถูกบล็ ระงับ ปิดชั่ ปิดกั้น ห้าม จำกัด ถูกปฏิเสธ មិនមាន មិនអាច မရနိုင် မရပါ',
  doubt: 'หาก บาง อาจ ทำไม ระบุ',
};
export const armenian: Words = {
  languages: 'hy',
  mine: 'ձեր այս',
  place: 'երկր տարածաշրջ',
  no: 'չէ. չի. չեն.',
  able: 'հասանել աջակց',
  refusal: 'անհասան արգել արգելափ',
};
export const georgian: Words = {
  languages: 'ka',
  mine: 'თქვენ შენ ამ.',
  place: 'ქვეყ რეგიონ',
  no: 'არ. არა ვერ.',
  able: 'ხელმისაწვდ მხარდაჭ',
  refusal: 'მიუწვდომ შეზღუდ აკრძალ დაბლოკ',
};
export const ethiopic: Words = {
  languages: 'am ti',
  own: 'በአካባቢዎ በሀገርዎ በአገርዎ በክልልዎ በእርስዎ',
  place: 'አገር ሀገር ክልል አካባቢ',
  refusal: 'አይገኝ አልተፈቀደ ታግዷል አይደገፍ',
};
export const celtic: Words = {
  languages: 'cy ga gd br',
  mine: 'eich. chi. dy. hon. do. bhur. agad.',
  place: 'gwlad wlad ngwlad rhanbarth ardal tir. thir. reigiun',
  no: 'nid. nad. ddim. dyw. dydy. ni. nil. nior.',
  able: 'gael. gefnog cynnal alluog fail. faight tacaio',
  refusal: 'rhwystr blocio cosc',
};
export const basque: Words = {
  languages: 'eu',
  own: 'zure+herri zure+eskual herrialdetik zure+eremu',
  place: 'herrialde eskualde eremu',
  no: 'ez. ezin',
  able: 'gaitu erabil eskur dago onartzen',
  refusal: 'blokea galaraz debeka',
};
/** Albanian. */
export const albanian: Words = {
  languages: 'sq',
  mine: 'tuaj. tend. juaj. kete.',
  place: 'vend shtet rajon',
  no: 'nuk.',
  able: 'dispon mbeshtet lejo ofro',
  refusal: 'bllok ndalo kufizu',
};
