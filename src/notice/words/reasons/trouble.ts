import type { ByLanguage } from '../words.ts';

/** Help with connections and payments asks to switch a VPN off and turns nobody away. */
export const trouble: ByLanguage = {
  en: 'wi+fi wifi webrtc. payment before. firewall network. browser timeout recaptcha connection.',
  de: 'netzwerk verbindungsproblem wlan. verbindung+pruf browser-cache',
  es: 'pago. antes. conexion antes+de conexion+a+int',
  fr: 'paiement reseau avant+de',
  it: 'connessione rete. prima+di router',
  id: 'pembayaran koneksi',
  nl: 'router wifi.',
  'sv da nb': 'router',
  fi: 'reititin',
  pt: 'antes+de roteador',
  pl: 'router',
  'cs sk': 'router',
  ru: 'оплат сеть соединен перед',
  fa: 'پرداخت',
  zh: '超时 超時 支付',
  ko: '결제 네트워크',
  uk: 'підключ',
  vi: 'ket+noi',
};
