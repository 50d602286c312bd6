import type { Failure } from '../explain/explanation.ts';

/**
 * Names of Chromium's network errors (net/base/net_error_list.h) without `net::ERR_`. What is not listed is nothing: the
 * visitor stopped the load or started a download (ABORTED), the device is offline (INTERNET_DISCONNECTED), a blocker or
 * an administrator stepped in (BLOCKED_BY_…), a form would have to be sent again (CACHE_MISS), the address or the
 * visitor's own proxy is wrong.
 */
const CHROMIUM: readonly (readonly [RegExp, Failure])[] = [
  [
    /^(?:DNS_(?!REQUEST_CANCELLED|CACHE_MISS|NAME_HTTPS_ONLY)|NAME_NOT_RESOLVED$|NAME_RESOLUTION_FAILED$)/,
    'dns',
  ],
  [
    /^(?:CONNECTION_(?:RESET|REFUSED|CLOSED|ABORTED|FAILED)|ADDRESS_UNREACHABLE|SOCKET_NOT_CONNECTED)$/,
    'connection',
  ],
  [/^(?:CONNECTION_)?TIMED_OUT$/, 'time-out'],
  [/^(?:SSL_(?!CLIENT_AUTH)|CERT_|CERTIFICATE_|ECH_|TLS13_|QUIC_HANDSHAKE|QUIC_CERT|BAD_SSL|NO_SSL)/, 'tls'],
  [
    /^(?:EMPTY_RESPONSE|INVALID_(?:HTTP_)?RESPONSE|INVALID_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH|INCOMPLETE_|RESPONSE_HEADERS_TRUNCATED|(?:HTTP2|QUIC)_(?:PROTOCOL_ERROR|PING_FAILED|SERVER_REFUSED|GOAWAY))/,
    'cut-off',
  ],
];

/**
 * Firefox gives "Error code N", N being an nsresult (xpcom/base/ErrorList.py): here those of the network module by the
 * low half. Not listed, besides the like of Chromium's: NET_EMPTY_RESPONSE and NET_ERROR_RESPONSE, which are answers of
 * the site with a status.
 */
const FIREFOX_NETWORK: Readonly<Record<number, Failure>> = {
  // UNKNOWN_HOST, DEFINITIVE_UNKNOWN_HOST
  30: 'dns',
  43: 'dns',
  // CONNECTION_REFUSED, NET_RESET (also what an answer without a byte gets)
  13: 'connection',
  20: 'connection',
  // NET_TIMEOUT
  14: 'time-out',
  // NET_INADEQUATE_SECURITY, BAD_HSTS_CERT
  82: 'tls',
  89: 'tls',
  // NET_INTERRUPT, NET_PARTIAL_TRANSFER, HTTP2_SENT_GOAWAY, HTTP3_PROTOCOL_ERROR, PARSING_HTTP_STATUS_LINE
  71: 'cut-off',
  76: 'cut-off',
  83: 'cut-off',
  84: 'cut-off',
  90: 'cut-off',
};
const NETWORK_MODULE = 0x804b;
const SECURITY_MODULE = 0x805a;
/** Below are errors of policies; from here on the module holds those of NSS: TLS, certificates, their checks. */
const FIRST_OF_NSS = 0x1000;

/**
 * What kept a page from loading, by the error a browser gives to `webNavigation.onErrorOccurred`; null for all that is
 * no failure of the network between visitor and site, and for any text not known.
 */
export function failureOf(error: string): Failure | null {
  const name = /^net::ERR_(\w+)$/.exec(error)?.[1];
  if (name !== undefined) return CHROMIUM.find(([names]) => names.test(name))?.[1] ?? null;
  const result = /^Error code (\d{10})$/.exec(error)?.[1];
  if (result === undefined) return null;
  const [module, code] = [Math.floor(Number(result) / 0x1_0000), Number(result) % 0x1_0000];
  if (module === SECURITY_MODULE) return code >= FIRST_OF_NSS ? 'tls' : null;
  return module === NETWORK_MODULE ? (FIREFOX_NETWORK[code] ?? null) : null;
}
