import type { Words } from './words.ts';

export const vietnamese: Words = {
  languages: 'vi',
  mine: 'ban. nay. do. hien. quy+khach quy+vi. theo. vi. hien+tai dang+o tai+day o+day tu+day quy+vi',
  place:
    'quoc+gia khu+vuc vung. vi+tri noi. dat+nuoc lanh+tho ~ nuoc. nuoc+ngoai tieu+bang thi+truong dia+phuong quoc+te dia+ly toa+do vung+lanh',
  own: '~ nuoc+ban quoc+gia+cua+ban khu+vuc+cua+ban vi+tri+cua+ban gioi+han+dia+ly noi+quy+khach chan+dia+ly noi+ban',
  person: 'ban. chung+toi quy+khach xin+loi rat+tiec toi. minh. vui+long ban+dang tai+khoan',
  no: 'khong. chua. ~ chang.',
  able: 'co+san ho+tro kha+dung duoc. truy. the. chap. cho+phep phat. xem. co+mat hoat+dong phuc+vu cung+cap mo. mo+ban phat+hanh nghe. hien+thi dang+ky dang+nhap ap+dung nhan. mua. ban+ve tham+gia ra+mat co+quyen tai+xuong du+dieu+kien dieu+kien truy+cap su+dung choi. giao+dich cung+ung co+tai co+hieu+luc hop+le tai+ve',
  refusal:
    'bi+cam bi+han tu+choi chan. ~ han+che cam. ngung. ngung+cung ngung+hoat da+dong. bi+dong bi+khoa bi+tam tam+ngung tam+dung dung. bi+go go+bo bi+an. da+an. khoa. vo+hieu bi+gioi+han da+chan ngat. bi+loai buoc+phai bi+chan ngan+chan ngung+phuc ngung+ho+tro ngung+ban ngung+kinh bi+rang+buoc bi+tu+choi khong+du+dieu+kien khong+du+tu mat+quyen bi+vo+hieu bi+ngan ngan+chung ngan+can',
  bound: 'chi+co ngoai. ~ chi+danh chi+duoc chi+phat chi+ap+dung chi+ho+tro danh+rieng danh+cho chi.',
  doubt:
    'neu. tai+sao giao+hang mot+so co+the+khong co+the+bi khi+nao co+the+se chon. thi+sao vi+sao lam+the+nao nhu+the+nao khach+hang+cam cam+ket dieu+khoan van+chuyen tai+xe thoi+tiet tien+ich+mo plugin kien+nghi binh+luan phu+song vpn+tot giao+den hang. tuyen+dung da+chon duoc+chon ban+chon lua+chon tuy+chon tien+te giao+toi da+ngat+ket khuyen+cao ma+loi',
  aside: 'mot+vai nguoi+dung cac+nuoc cac+quoc+gia nhung+nuoc khach+hang phuong+thuc+thanh chien+dich',
};
/** Indonesian and Malay. */
export const malay: Words = {
  languages: 'id ms',
  mine: 'anda. kamu. ini. itu. tersebut saat. berdasar dari. tempat. menurut mengikut semasa kini. awak. berada.',
  place:
    'negara wilayah lokasi daerah kawasan negeri area. ~ yurisdiksi bidang+kuasa luar+negeri luar+negara pasar. pasaran benua provinsi geografi tempat+anda posisi teritori lokaliti rantau tempatan yuridiksi',
  own: '~ negaramu negara+anda wilayahmu wilayah+anda daerahmu lokasimu lokasi+anda tempatmu tempat+anda tempat+kamu kawasan+anda kawasanmu pembatasan+geo sekatan+geo negara+kamu anda+ber negeri+anda lokasi+kamu daerah+anda rantau+anda area+anda',
  person: 'anda kami. kamu. maaf. mohon silakan sila. nampaknya sepertinya tampaknya akunmu akaun',
  no: 'tidak. belum. tiada ~ bukan tak. nggak gak. enggak tanpa. ngga.',
  able: 'tersedia didukung mendukung dapat. bisa. diizin mener menyed beroper boleh avail disokong dimainkan ditonton tersokong melayani dilayani layani diterima mendaftar berlaku mencakup berlisensi dilisensi ditampil diputar didengar menjual dijual dibuka memenuhi dibenar menyokong dilancar diluncur hadir mengizin masuk. memberi menampil menyiar dimuat menghantar+perkh layak akses. mengakses capaian mencapai menawar ditawar diguna mengguna berfungsi dipakai dibaca dibeli membeli terbuka buka. bermain menyertai mengikuti bertransaksi menonton mendengar membuka ditempah dihidang didaftar diperkenan',
  refusal:
    'diblok menutup ditutup dilar dibat ditol terlar ditolak ~ terbatas melarang disekat sekat. menyekat menghenti dihenti dinonaktif menonaktif disembunyi membatasi memblok pemblokiran ditangguh digantung disingkir ditarik+dari terhad dihad ditegah dibekukan diharam menolak dihapus ditamat dilumpuh nonaktifkan dihalang menghalang dicabut tersekat dikecual tergendala tak+tersedia takkan tidak+layak larangan blokir. di+blok tertutup',
  bound: 'hanya. luar. ~ cuma. sahaja. khusus. terbatas+untuk terhad+kepada selain di+luar kecuali semata',
  doubt:
    'jika. mungkin mengapa bagaim cara. izin+lok kirim pengirim bisa+jadi barangkali apakah kapan. sebab+apa boleh+jadi kalau. pilih+lok pelayan+di penghantaran kenapa adakah sekiranya menyatakan ketentuan syarat+dan cuaca pengemudi pemandu petisi plugin siaran+pers ulasan pusat+data undang+undang+baru kode+galat catatan+rilis promo. coba+server percobaan+masuk pembaca dipilih terpilih pilihan pengaturan setelan tetapan mata+uang matawang dikirim dihantar berikut. rilis bila. coba+lagi coba+gunakan silakan+coba coba+periksa coba+muat',
  aside:
    'beberapa sejumlah pengguna pelanggan sebagian sesetengah pengunjung tertentu negara+negara wilayah+wilayah lain. lainnya metode+pembayaran kaedah+pembayaran',
};
/** Filipino and Swahili. */
export const southEast: Words = {
  languages: 'fil sw',
  mine: 'iyong. ito. yako. yenu. mo. niyo. mwako. kwako. nasaan kinaroroonan ninyo. iyo. hii. huu. inyong. unayo kwa. kasalukuyang uliyotaja lako. wako. chako. hapa. ulipo. ulioko uliko ulichopo',
  place:
    'bansa nchi. eneo. rehiyon ~ nchini teritoryo lokasyon estado eneo mahali ibang+bansa abroad. merkado jimbo jiograf mkoa kwenye lugar hurisdiksyon kanda sehemu+yako bayan.',
  own: '~ nchi+yako nchini+mwako eneo+lako ulipo. mahali+ulipo bansa+mo bansang+kinaroroonan lugar+mo rehiyon+mo kung+nasaan+ka bansa+ninyo eneo+ulilo eneo+ulipo nchi+uliyo bansang+kinalalagyan kinalalagyan iyong+bansa inyong+bansa',
  person:
    'ikaw namin kayo ka. kami. amin. samahani tafadhali pasensya paumanhin sorry. sisi. hatu hatuwezi yata. mukhang inaonekana huwezi tunasikitika pole. wewe. ikinalulungkot patawad',
  no: 'hindi ~ wala walang hai hatu bado. di. hawa hakuna hauna hazi haku',
  able: 'avail magagamit ma+access pinapayagan sinusuportahan tinatanggap puwede pwede mapapanood mapanood magbukas nailulunsad inaalok nag+aalok gumagana maipakita patikana inapatikana ruhusi toa+huduma onyesh fanya+kazi kubali jisajili suportado access. maa+access makaka+access kwalipikado karapat bilhin mabili maglaro magparehistro serbisyo pinahihintulutan awtorisado sakop wezesha wezekana ungwa+mkono tumia. fikia ufikiaji kununua kucheza stahiki kupatikana linapatikana unapatikana imefunguliwa kuingia',
  refusal:
    'haipatik hairuhus ~ haiwez hatuwez hatuto haitum haitoi haipok imezuiw yamezuiw amezuiw zuiliw marufuku umekataliw imekataliw ipinagbabawal bawal. hinarang naka-block naka+block na+block hinaharang nilimitahan tinanggihan itinago itinigil isinara sarado hinigpitan kanselado imefungw imesitish ni+block hatujaanz hatupo haiwezekan haitapatik haiwezi huwezi hairuhusiw tumesitish tumezui umezuiw limezuiw hinto inalis hindi+puwede hindi+available hindi+pwede ipinatitigil sinuspinde hazipatik hauruhus pinagbabawalan limitado ipinagbawal pinaghihigpitan suspendido hindi+maaari hindi+suportado hindi+magagamit hindi+kwalipikado haiungwi haiungi umezuiliwa imezuiliwa kuzuiwa umewekewa imewekewa haustahiki hustahiki haupo. haifanyi+kazi haipo. hazipo. haijafunguliwa yamezuiliwa tumefunga',
  bound: '~ lang. lamang. pekee. tu. labas. nje. para+sa+mga maliban isipokuwa',
  doubt:
    'ipadala maaari paano bakit ikiwa. kwa+nini boleh+jadi sino. kailan vipi. jinsi. labda. piliin chagua kama. pansamantala tuntunin kung+ang kung+may kung+ikaw kung+hindi kung+gusto kung+nais kung+sakali kung+paano kung+bakit kung+wala kung+nakatira kung+nasa. kung+kayo kung+ito kung+gumagamit napili piniling setting salapi iliyochaguliwa uliyochagua teule mipangilio lini. sarafu seva ukichagua',
  aside:
    'ilang. baadhi watumiaji wateja ibang. iba+pang mga+gumagamit mga+bansa ibang+lugar nyingine nchi+nyingine paraan+ng+pagbabayad njia+ya+malipo',
};
/** Thai, Lao, Khmer, Burmese: no spaces between words, and no more than seven characters are read of one. */
export const mainland: Words = {
  languages: 'th lo km my',
  mine: 'ที่ ของ นี้ คุณ ท่าน ຂອງທ່າ ຂອງເຈົ ນີ້ ທີ່ របស់អ្ន លោកអ្ន នេះ သင့် သင်၏ သင် ဤ ปัจจุบั បច្ចុប្ បច្ចុ လက်ရှိ ယခု ເຈົ້າ ປັດຈຸບ',
  place:
    'ประเทศ ภูมิภาค พื้นที่ เขต ປະເທດ ប្រទេស តំបន់ နိုင်ငံ ဒေသ ~ ภูมิศาส ตําแหน่ ต่างแดน รัฐที่ รัฐของ ราชอาณา โซน ตลาด ดินแดน ພາກພື້ ເຂດ ទីតាំង တည်နေရာ ទីកន្លែ កន្លែង ដែនដី រដ្ឋ နေရာ နယ်မြေ ပြည်နယ် ສະຖານທ ພື້ນທີ',
  own: '~ ที่คุณอ เขตของ เขตนี้ រដ្ឋរបស',
  person: 'คุณ เรา ท่าน ขออภัย เสียใจ ขอโทษ กรุณา โปรด ຂໍອະໄພ ພວກເຮົາ សូមទោស សូមអភ័ យើង တောင်းပ ကျွန်ုပ ဝမ်းနည်',
  no: 'ไม่ ບໍ່ មិន ~ ยังไม่ มิ. ມິ ពុំ မရ မဖြစ် မပေး မပြု မလုပ်',
  able: 'พร้อม รองรับ สามารถ อนุญาต มี เปิด ได้ ให้บริก ใช้งาน รับ แสดง รับชม เผยแพร่ สิทธิ์ เข้าถึง เข้าชม เข้าใช้ ຮອງຮັບ ອະນຸຍາ ສາມາດ ມີ ໃຫ້ບໍລ មាន អាច ប្រើ គាំទ្រ អនុញ្ញ ရရှိ ကြည့် အသုံးပ ဝင်ရ เล่น ซื้อ สมัคร เข้าร่ว ดาวน์โห ลงทะเบี ชม ចូលប្រើ ចូលមើល ទិញ ចុះឈ្មោ សិទ្ធិ លេង ຊື້ ໃຊ້ ເຂົ້າເຖ ສະຫນັບສ ບໍລິການ ຫຼິ້ນ ပံ့ပိုး ခွင့်ပြ ဝန်ဆောင ဝယ် ကစား ဖွင့်',
  refusal:
    'ถูกบล็ ระงับ ปิดชั่ ปิดกั้น ห้าม មិនមាន មិនអាច မရနိုင် မရပါ ~ บล็อก จํากัด ถูกปฏิ ปฏิเสธ ปิดการ ปิดให้ งดให้ ซ่อน ยกเลิก ยุติ แบน ถูกปิด ຖືກບລັ ຫ້າມ ຈໍາກັດ ປິດ បានបិទ ហាមឃាត ទប់ស្ក ដាក់កំ ပိတ်ထာ တားမြစ ကန့်သတ ပိတ်ပင ไม่มีสิ ไม่รองร ไม่รับ ไม่พร้อ ไม่อนุญ ไม่สามา ยังไม่เ ใช้ไม่ไ ดูไม่ได ไม่เปิด ไม่แสดง ບໍ່ສາມາ ບໍ່ມີ ບໍ່ອະນຸ មិនគាំទ មិនអនុញ ถูกจํา ถูกระง ถูกห้า ต้องห้า រារាំង បដិសេធ កម្រិត ផ្អាក ຖືກຈໍາກ ບລັອກ ປະຕິເສ ລະງັບ မရရှိ ဆိုင်းင ငြင်းပယ ခွင့်မပ မပံ့ပို ပိတ်ဆို',
  bound: 'เฉพาะ นอก ~ เท่านั้ ສະເພາະ ເທົ່ານ តែប៉ុណ ខាងក្រ သာ ក្រៅពី ပြင်ပ ນອກ',
  doubt:
    'หาก บาง อาจ ทำไม ระบุ ถ้า อย่างไร เมื่อใด เลือก จัดส่ง คืออะไร ข้อกําห ຖ້າ ເປັນຫຍ ប្រសិន ហេតុអ្ អាចនឹង အကယ် ဘာကြောင สภาพอาก คนขับ ปลั๊กอิ ข่าว รีวิว โรมมิ่ง จดหมาย โปร vpn ส่งสินค คําถาม ตั้งค่า สกุลเงิ เมื่อไห ជ្រើស របៀប ពេលណា រូបិយ ដឹកជញ ເລືອກ ວິທີ ອາດ ສະກຸນ ရွေး ဘယ်လို ဆက်တင် ไม่มีข้',
  aside: 'ผู้ใช้ ลูกค้า บางประ แต่ละ ຜູ້ໃຊ້ អ្នកប្រ အသုံးပြ ខ្លះ ផ្សេង ບາງ ອື່ນ အချို့ အခြား',
};
