import type { Words } from './words.ts';

export const vietnamese: Words = {
  languages: 'vi',
  mine: 'ban. nay. do. hien. quy+khach quy+vi. theo. vi. hien+tai dang+o',
  place:
    'quoc+gia khu+vuc vung. vi+tri noi. dat+nuoc lanh+tho ~ nuoc. nuoc+ngoai tieu+bang thi+truong dia+phuong quoc+te dia+ly',
  own: '~ nuoc+ban quoc+gia+cua+ban khu+vuc+cua+ban vi+tri+cua+ban gioi+han+dia+ly noi+quy+khach chan+dia+ly noi+ban',
  person: 'ban. chung+toi quy+khach xin+loi rat+tiec toi. minh. vui+long ban+dang tai+khoan',
  no: 'khong. chua. ~ chang.',
  able: 'co+san ho+tro kha+dung duoc. truy. the. chap. cho+phep phat. xem. co+mat hoat+dong phuc+vu cung+cap mo. mo+ban phat+hanh nghe. hien+thi dang+ky dang+nhap ap+dung nhan. mua. ban+ve tham+gia ra+mat co+quyen tai+xuong',
  refusal:
    'bi+cam bi+han tu+choi chan. ~ han+che cam. ngung. ngung+cung ngung+hoat da+dong. bi+dong bi+khoa bi+tam tam+ngung tam+dung dung. bi+go go+bo bi+an. da+an. khoa. vo+hieu bi+gioi+han da+chan ngat. bi+loai buoc+phai bi+chan ngan+chan',
  bound: 'chi+co ngoai. ~ chi+danh chi+duoc chi+phat chi+ap+dung chi+ho+tro danh+rieng danh+cho chi.',
  doubt:
    'neu. tai+sao giao+hang mot+so co+the+khong co+the+bi khi+nao co+the+se chon. thi+sao vi+sao lam+the+nao nhu+the+nao khach+hang+cam cam+ket dieu+khoan van+chuyen tai+xe thoi+tiet tien+ich+mo plugin chien+dich kien+nghi binh+luan phu+song vpn+tot giao+den hang. tuyen+dung',
  aside: 'mot+vai nguoi+dung cac+nuoc cac+quoc+gia nhung+nuoc khach+hang',
};
/** Indonesian and Malay. */
export const malay: Words = {
  languages: 'id ms',
  mine: 'anda. kamu. ini. itu. tersebut saat. berdasar dari. tempat. menurut mengikut semasa kini. awak.',
  place:
    'negara wilayah lokasi daerah kawasan negeri area. ~ yurisdiksi bidang+kuasa luar+negeri luar+negara pasar. pasaran benua provinsi geografi tempat+anda',
  own: '~ negaramu negara+anda wilayahmu wilayah+anda daerahmu lokasimu lokasi+anda tempatmu tempat+anda tempat+kamu kawasan+anda kawasanmu pembatasan+geo sekatan+geo negara+kamu anda+ber',
  person: 'anda kami. kamu. maaf. mohon silakan sila. nampaknya sepertinya tampaknya akunmu akaun',
  no: 'tidak. belum. tiada ~ bukan tak. nggak gak. enggak tanpa. ngga.',
  able: 'tersedia didukung mendukung dapat. bisa. diizin mener menyed beroper boleh avail disokong dimainkan ditonton tersokong melayani dilayani layani diterima mendaftar berlaku mencakup berlisensi dilisensi ditampil diputar didengar menjual dijual dibuka memenuhi dibenar menyokong dilancar diluncur hadir mengizin masuk. memberi menampil menyiar dimuat menghantar+perkh',
  refusal:
    'diblok menutup ditutup dilar dibat ditol terlar ditolak ~ terbatas melarang disekat sekat. menyekat menghenti dihenti dinonaktif menonaktif disembunyi membatasi memblok pemblokiran ditangguh digantung disingkir ditarik+dari terhad dihad ditegah dibekukan diharam menolak dihapus ditamat dilumpuh nonaktifkan',
  bound: 'hanya. luar. ~ cuma. sahaja. khusus. terbatas+untuk terhad+kepada',
  doubt:
    'jika. mungkin mengapa bagaim cara. izin+lok coba. kirim pengirim bisa+jadi barangkali apakah kapan. sebab+apa boleh+jadi kalau. pilih+lok pelayan+di penghantaran kenapa adakah sekiranya menyatakan ketentuan syarat+dan cuaca pengemudi pemandu petisi plugin siaran+pers ulasan pusat+data undang+undang+baru kode+galat catatan+rilis promo. coba+server percobaan+masuk pembaca',
  aside: 'beberapa sejumlah pengguna pelanggan sebagian sesetengah pengunjung tertentu',
};
/** Filipino and Swahili. */
export const southEast: Words = {
  languages: 'fil sw',
  mine: 'iyong. ito. yako. yenu. mo. niyo. mwako. kwako. nasaan kinaroroonan ninyo. iyo. hii. huu. inyong. unayo kwa.',
  place:
    'bansa nchi. eneo. rehiyon ~ nchini teritoryo lokasyon estado eneo mahali ibang+bansa abroad. merkado jimbo jiograf mkoa kwenye lugar',
  own: '~ nchi+yako nchini+mwako eneo+lako ulipo. mahali+ulipo bansa+mo bansang+kinaroroonan lugar+mo rehiyon+mo kung+nasaan+ka bansa+ninyo',
  person:
    'ikaw namin kayo ka. kami. amin. samahani tafadhali pasensya paumanhin sorry. sisi. hatu hatuwezi yata. mukhang inaonekana huwezi',
  no: '~ hindi wala walang hai hatu bado. di. hawa',
  able: 'avail magagamit ma+access pinapayagan sinusuportahan tinatanggap puwede pwede mapapanood mapanood magbukas nailulunsad inaalok nag+aalok gumagana maipakita patikana inapatikana ruhusi toa+huduma onyesh fanya+kazi kubali jisajili',
  refusal:
    'haipatik hairuhus ~ haiwez hatuwez hatuto haitum haitoi haipok imezuiw yamezuiw amezuiw zuiliw marufuku umekataliw imekataliw ipinagbabawal bawal. hinarang naka-block naka+block na+block hinaharang nilimitahan tinanggihan itinago itinigil isinara sarado hinigpitan kanselado imefungw imesitish ni+block hatujaanz hatupo haiwezekan haitapatik haiwezi huwezi hairuhusiw tumesitish tumezui umezuiw limezuiw hinto inalis hindi+puwede hindi+available hindi+pwede ipinatitigil sinuspinde hazipatik hauruhus',
  bound: '~ lang. lamang. pekee. tu. labas. nje. para+sa+mga',
  doubt:
    'ipadala maaari kung. paano bakit ikiwa. kwa+nini boleh+jadi sino. kailan vipi. jinsi. labda. piliin chagua kama. pansamantala tuntunin',
  aside: 'ilang. baadhi gumagamit watumiaji wateja ibang. iba+pang',
};
/** Thai, Lao, Khmer, Burmese: no spaces between words, and no more than seven characters are read of one. */
export const mainland: Words = {
  languages: 'th lo km my',
  mine: 'ที่ ของ นี้ คุณ ท่าน ຂອງທ່າ ຂອງເຈົ ນີ້ ທີ່ របស់អ្ន លោកអ្ន នេះ သင့် သင်၏ သင် ဤ',
  place:
    'ประเทศ ภูมิภาค พื้นที่ เขต ປະເທດ ប្រទេស តំបន់ နိုင်ငံ ဒေသ ~ ภูมิศาส ตําแหน่ ต่างแดน รัฐที่ รัฐของ ราชอาณา โซน ตลาด ดินแดน ພາກພື້ ເຂດ ទីតាំង တည်နေရာ',
  own: '~ ที่คุณอ ที่ท่าน เขตของ เขตนี้ រដ្ឋរបស',
  person: 'คุณ เรา ท่าน ขออภัย เสียใจ ขอโทษ กรุณา โปรด ຂໍອະໄພ ພວກເຮົາ សូមទោស សូមអភ័ យើង တောင်းပ ကျွန်ုပ ဝမ်းနည်',
  no: 'ไม่ ບໍ່ មិន ~ ยังไม่ มิ. ມິ ពុំ မရ မဖြစ် မပေး',
  able: 'พร้อม รองรับ สามารถ อนุญาต มี เปิด ได้ ให้บริก ใช้งาน รับ แสดง รับชม เผยแพร่ สิทธิ์ เข้าถึง เข้าชม เข้าใช้ ຮອງຮັບ ອະນຸຍາ ສາມາດ ມີ ໃຫ້ບໍລ មាន អាច ប្រើ គាំទ្រ អនុញ្ញ ရရှိ ကြည့် အသုံးပ ဝင်ရ',
  refusal:
    'ถูกบล็ ระงับ ปิดชั่ ปิดกั้น ห้าม មិនមាន មិនអាច မရနိုင် မရပါ ~ บล็อก จํากัด ถูกปฏิ ปฏิเสธ ปิดการ ปิดให้ งดให้ ซ่อน ยกเลิก ยุติ แบน ถูกปิด ຖືກບລັ ຫ້າມ ຈໍາກັດ ປິດ បានបិទ ហាមឃាត ទប់ស្ក ដាក់កំ ပိတ်ထာ တားမြစ ကန့်သတ ပိတ်ပင ไม่มีสิ ไม่รองร ไม่รับ ไม่พร้อ ไม่อนุญ ไม่สามา ยังไม่เ ใช้ไม่ไ ดูไม่ได ไม่เปิด ไม่แสดง ບໍ່ສາມາ ບໍ່ມີ ບໍ່ອະນຸ មិនគាំទ មិនអនុញ',
  bound: 'เฉพาะ นอก ~ เท่านั้ ສະເພາະ ເທົ່ານ តែប៉ុណ ខាងក្រ သာ',
  doubt:
    'หาก บาง อาจ ทำไม ระบุ ถ้า อย่างไร เมื่อใด เลือก จัดส่ง คืออะไร ข้อกําห ຖ້າ ເປັນຫຍ ប្រសិន ហេតុអ្ អាចនឹង အကယ် ဘာကြောင สภาพอาก คนขับ ปลั๊กอิ ข่าว รีวิว โรมมิ่ง จดหมาย โปร vpn ส่งสินค คําถาม',
  aside: 'ผู้ใช้ ลูกค้า บางประ แต่ละ ຜູ້ໃຊ້ អ្នកប្រ အသုံးပြ',
};
