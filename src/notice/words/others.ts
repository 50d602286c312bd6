import type { Words } from './words.ts';

/** Turkish, Azerbaijani, Uzbek. */
export const turkic: Words = {
  languages: 'tr az uz',
  mine: 'bu. su. bulund yasad oldug sizning. kisitli.',
  place: 'ulke bolge konum eyalet olke mamlak hudud region disinda',
  own: 'ulkeniz bolgeniz konumunuz ulkesind bolgenizd ulkenizd eyaletiniz bulundugunuz konumdan konuma+bag konuma mamlakatingiz olkeniz ulkemizd',
  no: 'degil deyil yok. yoktur emas. etmi edilm verilm verem vermi',
  able: 'mevcut uygun destek eris kullan sun izin. izni kabul gecerli hizmet acik movcud mavjud acik ulas',
  refusal:
    'desteklenm kullanilam kullanilam erisilem erisim+yok sunulm sunam engel yasak kisit reddedil kapali sinirl bloklan qadag taqiq cheklan mehdud goruntulenem oynatilam',
  bound: 'yalniz sadece disinda',
  doubt: 'eger bazi olabilir degis neden nasil ornek ulkemde kendi',
  excuse: 'dusun hata sorun',
};
/** Finnish, Estonian, Hungarian. */
export const uralic: Words = {
  languages: 'fi et hu',
  mine: 'tassa. talla. kyseis nyky tasta. teie. sinu. selle. sellest. selles. ebbol. ezen. jelenlegi az. on. olet.',
  place: 'maa. maassa maasta maan. alue sijain riig piirk asuk orszag regio. terul lako hely ulkop kivul',
  own: 'maassasi maassanne alueellasi alueellanne sijaintisi sijainnin+per orszagaban orszagban orszagod orszagbol regiojaban teruleten',
  no: 'ei. eivat. pole. nem. nincs.',
  able: 'ole. saata saav tue tueta kayt sall hyvaks voi. toim toeta luba erhet eler tamog enged fogad lehet haszn jatsz mukod',
  refusal: 'estet kielle rajoit evat keela blok piira letilt tilt korlat megtag elutas',
  bound: 'csak. vain. ulkop kivul',
  doubt:
    'jos. jotkut joissa saatt miksi miten kuinka ha. egyes nehany elof miert hogyan kui. moned miks. kuid',
  excuse: 'virh hiba usk ongelm probl gond',
};
export const baltic: Words = {
  languages: 'lv lt',
  mine: 'jusu. saja. sava. siaje sioje. sio. tavo.',
  place: 'valst region atras saly salie vietov',
  no: 'nav. netiek. nera. negal',
  able: 'pieej atbal atlau prieinam palaik galim',
  refusal: 'nepie aizlie ierob neprie nepas nepal uzblo bloke uzdr aprib',
  doubt: 'ja. jei. dazi kapec kodel',
};
export const greek: Words = {
  languages: 'el',
  mine: 'σας. σου. αυτη. αυτην. τρεχουσα οπου οτι. τη. την.',
  place: 'χωρα χωρες περιοχ τοποθ γεωγρ εκτος',
  no: 'δεν. μη. μην.',
  able: 'ειναι. διαθ υποστ επιτρ δεχ παρεχ μπορ προσφ',
  refusal: 'απαγορ αποκλ φραγ περιορ απορρ μπλοκ',
  bound: 'μονο εκτος',
  doubt: 'αν. εαν ορισμ μερικ ενδεχ γιατι πως.',
  excuse: 'πιστ νομ προβλ λαθος σφαλμ',
};
/** Vietnamese, Indonesian, Malay, Filipino, Swahili. */
export const southEast: Words = {
  languages: 'vi id ms fil sw',
  mine: 'ban. quy. nay. do. hien. anda. kamu. ini. itu. tersebut saat. awak. iyong. inyong. ito. yako. hii. berdasar dari.',
  place:
    'quoc+gia khu+vuc vung. dia+diem nuoc. vi+tri noi. lanh+tho negara wilayah lokasi daerah kawasan rantau bansa rehiyon lokasyon nchi. eneo. ngoai. luar.',
  own: 'noi+ban anda+berada o+{',
  no: 'khong. chua. tidak. belum. tak. hindi.',
  able: 'co+san ho+tro kha+dung duoc. truy. the. chap. cho+phep cung. hoat. phuc. tersedia didukung mendukung dapat. bisa. diizin mengiz mener menyed beroper boleh melay disokong avail maga supor sinus pinap',
  refusal:
    'bi+chan bi+cam bi+han bi+tu cam. diblok dilar dibat ditol terlar disekat dihad larang naka-block ipinag haipat imezui',
  bound: 'chi+co chi+danh chi+kha hanya. ngoai. luar.',
  doubt:
    'neu. mot+so co+the+bi co+the+khac tai+sao lam+the vi+du jika. kalau beberapa mungkin tergan mengapa kenapa bagaim cara. contoh kung. gan.',
  excuse: 'cho+rang nghi. tin. loi. yakin merasa masalah kesalah mengira mengal',
};
/** Arabic, Persian, Urdu, Uyghur, Kurdish. */
export const arabic: Words = {
  languages: 'ar fa ur ug',
  mine: 'شما. خود. اين. هذا. هذه. تلك. حيث. فيها. فعلي حالي بناء بسبب. حسب. اساس دليل. خاطر. انك. از. من. اپ. اس.',
  place: 'بلد بلاد دول منطق موقع مكان اقليم كشور ملك. علاق محل. دولەت خارج',
  own: 'بلدك بلدكم بلادك دولتك منطقتك موقعك مكانك اقليمك كشورت كشورتان',
  no: 'غير. ليس. ليست. لا. لم. لن. نمي. نيست نشد نميشود نہيں',
  able: 'متاح متوف متوا مدعوم يدعم تدعم مسموح يسمح تسمح يمكن تمكن نتمكن نقدم ندعم نوفر يعمل تعمل يتوفر تتوفر توفر معتمد نستط يقبل تقبل دسترس پشتيب ارايه ارائه مجاز موجود قابل امكان ممكن. فعال پذير دستياب',
  refusal:
    'محجوب حجب محظور حظر ممنوع مقيد تقييد مرفوض ايقاف مسدود محدود تحريم فيلتر نميشو نميكن نميتوان نميباش نميده نيست مقدور غيرمجاز غيرفعال پابن بلاك توس چەكل',
  bound: 'يقتصر فقط. خارج',
  doubt: 'اذا. قد. ربما بعض لماذا كيف يختل تختل مستخدم مثال اگر. برخي چرا. چگونه چطور كاربران',
  excuse: 'تعتقد مشكل خطا فكر. گمان معتقد اشتباه',
};
export const hebrew: Words = {
  languages: 'he',
  mine: 'שלך. שלכם. זו. זה. זאת. הנוכחי לפי. בגלל. עקב. אתה.',
  place: 'מדינ אזור מיקומ מיקום. ארצ מקום. מחוץ',
  own: 'ארצך ארצכם',
  no: 'לא. אינו. אינה. אינם. אין. איננו איננה',
  able: 'זמינ זמין נתמ ניתן אפשר מורש גיש מקבל פועל',
  refusal: 'אסור חסומ חסום נחסמ מוגבל נדח מנוע',
  bound: 'רק. מחוץ',
  doubt: 'אם. חלק. ייתכן עשוי למה מדוע כיצד איך',
  excuse: 'לדעת סבור חושב בעיה טעות שגיא',
};
/** Hindi, Marathi, Nepali, Bengali, Gujarati, Tamil, Telugu. */
export const indic: Words = {
  languages: 'hi mr bn gu ta te',
  mine: 'आपके आपकी आपल तुम्ह इस. उस. वर्तमान या. আপন তোম এই. તમ આ. உங்கள் இந்த మీ. ఈ.',
  place: 'देश क्षेत्र स्थान राज्य लोकेशन जगह इलाक দেশ অঞ্চল এলাক દેશ પ્રદેશ વિસ્તાર நாட்ட பகுதி பிராந் దేశ ప్రాంత बाहर',
  no: 'नही नाही না. নয়. নেই. નથી இல்லை లేదు',
  able: 'उपलब्ध समर्थ अनुमति स्वीकार काम उपयोग উপল সমর্থ ઉપલબ્ધ கிடை அணு అందు',
  refusal: 'अनुपल प्रतिब अवरु ब्लॉक निषि वर्जित रोक অনুপ নিষি অবরু ব্লক અનુપ પ્રતિ கிடைக்கவில் தடை முடியா నిషే',
  bound: 'बाहर केवल',
  doubt: 'यदि अगर कुछ सकता क्यो कैसे যদি কিছু কেন કેમ ஏன்',
};
/** Thai, Lao, Burmese; Armenian and Georgian, which stand alone. */
export const scattered: Words = {
  languages: 'th my hy ka',
  mine: 'ที่ ของ นี้ ปัจจุ คุณ สင့် ձեր. այս. თქვენ ამ.',
  place: 'ประเทศ ภูมิภาค พื้นที่ เขต နိုင်ငံ ဒေသ երկր տարածա ქვეყ რეგიონ นอก',
  no: 'ไม่ չէ. չի. არ.',
  able: 'พร้อม รองรับ สามารถ อนุญาต มี เปิด ได้ հասան არის ხელმ',
  refusal: 'ถูกบล็ ถูกระง ถูกจำก ถูกปิด ปิดกั้น ห้าม จำกัด มရ ပိတ် անհաս արգել მიუწვ დაბლ აკრძ',
  bound: 'เฉพาะ นอก',
  doubt: 'หาก ถ้า บาง อาจ ทำไม อย่างไร եթե თუ.',
};
