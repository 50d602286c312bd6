import type { Words } from './words.ts';

/** Turkish, Azerbaijani, Uzbek; Kazakh, Kyrgyz and Mongolian in Cyrillic. */
export const turkic: Words = {
  languages: 'tr az uz kk ky mn',
  mine: 'bu. su. bulund oldug kisitli. yasad sizin sizning. ushbu. sebebiyle nedeniyle bagland bulunan. ikamet yasag. senin. gore. turgan. istinaden geregi. yuzunden cari. hazirki baglandiginiz yasayan oldugunuz siz. yashay olgan. сіздің сіз. бұл. осы. тұрған сиздин сиз. бул. ушул таны. таныг танай энэ. байгаа ikamet+et oturdug yazdigin sectigin girdiginiz вам. көрсеткен кіріп тұрып',
  place:
    'ulke bolge konum eyalet mamlakat hudud region erazi mintaqa olkə улсад улсын елде елін davlat ~ olkənizd viloyat ərazi regionu pazar yurt+di yurtdisi xorij chet+el cografi joylash елі. елден елің елінде өңір аймақ мемлекет аумағ шетел тұрғын өлкө аймак мамлекет чет+өлкө улс. улсаас бүс oralar olkəd olkədən xaric hozirgi+joy',
  own: 'konumun konuma mamlakatingiz hududingiz еліңіз ~ ulkeniz bolgeniz ulkesind bolgend ulkend eyaletiniz ulkene bolgen davlatingiz olkəniz regionunuz yeriniz orniniz bolgenizd cografi+engel cografi+kisit senin+bolge өңіріңіз аймағыңыз елиңиз өлкөңүз аймагыңыз',
  person:
    'siz. hizmetimiz size. sizi. biz. sizga. hizmeti uzgunuz ozur maalesef lutfen hesabiniz kullaniyorsunuz uzr. kechirasiz afsuski iltimos bizda bizning təəssuf zəhmət hesabiniz. sen. біз. бізде өкінішке кешір сізге кечир тилекке+каршы биз. уучлаар бид. та.',
  no: 'degil deyil etmi verilm emas. yox. емес ~ yo. mumkun+emas yoktur емес. жоқ. әлі. болмайд мүмкін+емес эмес. жок. биш. үгүй. угуй',
  able: 'mevcut uygun destek eris kullan sun izin kabul gecerli hizmet movcud etkin oynat izle aktif mumkun mavjud əlcatan dəstəkl saglan erisilebil xidmət goster girilebil baglan ishla xizmat ruxsat qabul ochil fəaliyyət қолжет қызмет көрсет рұқсат қабыл ашыл мүмкін тіркел жұмыс іске сат жеткиликт иште көрсөт кызмат уруксат ажилла боломж calis faaliyet giris giril katil satil satis ulasil actik acildi oyna dinle yayin gosterim kabul+ed uye+ol indir kayit',
  refusal:
    'desteklenm kullanila erisilem sunulm engel yasa[kg] kisit reddedil kapali tedbir sinirl məhdud qadag bloklan cheklan taqiqla қолжетімс боломжгүй шекте бұғатта тыйым xtat ~ sunam goruntule desteklemi verilemi yapilami izlenem oynatilam yararlanila veremi gosteril saglayami calisami verme edilem edileme sunamiyor veremiyor saglamiyor acilam acam durdur kesti kapat donduruldu satilam satami yapilam alami kapsam+dis cikarildi gizlen girilem yokuz vermiyor calismiyor desteklenme ishlama rsatilmay rsatmay yopi yashiril olmay lmay xtash rad+et qilinmay bera+olmay gostərm gostərilm edilmir ucun+baglid edə+bilm rədd gizlədil dayandir verilmir baglayib bagliyiq mumkun+deyil ishlamay шектел жасырыл жабыл жабық қабылданба көрсетілме алмай көрсетпей істемей бермей тоқтат мүмкін+емес тыюу чектел бөгөттө жабык иштебей хориглос хаагдсан olinamaz giremez katilamaz acilamad bulunmamak bulunmuyor almiyor desteklenmiyor kesildi yapilamamak oynanamaz dinlenemi satilmiyor durduruldu kesmis kestik olunamaz askiya yasaktir alinmaz olunamiyor баглан жазылма ойнай+алмай жабдық берілмейді жасалмай қабылдамай бермейміз кіре+алмай tushmagan olmaysiz olmaymiz bermaymiz qabul+qilmay cheklov yechilmadi boshlanmagan ocholmay ruxsat+berilmagan etibarsiz acilmir işləmir göstərmirik qəbul+etmir düşməyib satmiriq bilmirik',
  bound: 'yalniz sadece disinda ~ faqat tashqari тек. ғана. гана. зөвхөн',
  doubt:
    'eger olabilir degis neden. nasil orne belirle tespit gelen+trafi kargo teslim gonderi bazi acaba belki nicin agar. olabilirsin gerekebilir secin. kullanici. teslimat taahhut kabul+eder əgər necə. niyə ola+bilər balki qanday nega. yetkaz егер қалай неге мүмкін. жеткізу эгер кантип эмне хэрэв яагаад surucu hava+durumu eklenti sartlar mi. misiniz mu. tekrar+deneyin+sonra haydovchi',
  aside:
    'kendi kullanici musteri ziyaretci ulkeler ulkelerde bolgelerde foydalanuvchi mijoz istifadəci bəzi ziyarətçi кейбір пайдаланушы елдер кээ зарим',
};
