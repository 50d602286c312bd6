import type { ByLanguage } from '../words.ts';

/** Help with connections and payments asks to switch a VPN off and turns nobody away. */
export const trouble: ByLanguage = {
  en: 'wi+fi wifi webrtc. payment before. firewall network. browser timeout recaptcha connection.',
  de: 'netzwerk',
  es: 'pago. antes. conexion',
  fr: 'paiement reseau avant+de',
  it: 'connessione rete. prima+di',
  id: 'pembayaran koneksi',
  ru: 'оплат сеть соединен перед',
  fa: 'پرداخت',
  zh: '超时 超時 支付',
  ko: '결제 네트워크',
  uk: 'підключ',
  vi: 'ket+noi',
};
