import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/platform/navigation-error.ts';

describe('failureOf', () => {
  it.each([
    ['NAME_NOT_RESOLVED', 'dns'],
    ['NAME_RESOLUTION_FAILED', 'dns'],
    ['DNS_TIMED_OUT', 'dns'],
    ['DNS_SERVER_FAILED', 'dns'],
    ['DNS_MALFORMED_RESPONSE', 'dns'],
    ['CONNECTION_REFUSED', 'connection'],
    ['CONNECTION_RESET', 'connection'],
    ['CONNECTION_CLOSED', 'connection'],
    ['CONNECTION_ABORTED', 'connection'],
    ['CONNECTION_FAILED', 'connection'],
    ['ADDRESS_UNREACHABLE', 'connection'],
    ['CONNECTION_TIMED_OUT', 'time-out'],
    ['TIMED_OUT', 'time-out'],
    ['SSL_PROTOCOL_ERROR', 'tls'],
    ['SSL_VERSION_OR_CIPHER_MISMATCH', 'tls'],
    ['CERT_AUTHORITY_INVALID', 'tls'],
    ['CERT_COMMON_NAME_INVALID', 'tls'],
    ['CERTIFICATE_TRANSPARENCY_REQUIRED', 'tls'],
    ['ECH_NOT_NEGOTIATED', 'tls'],
    ['EMPTY_RESPONSE', 'cut-off'],
    ['INVALID_HTTP_RESPONSE', 'cut-off'],
    ['CONTENT_LENGTH_MISMATCH', 'cut-off'],
    ['INCOMPLETE_CHUNKED_ENCODING', 'cut-off'],
    ['HTTP2_PROTOCOL_ERROR', 'cut-off'],
    ['QUIC_PROTOCOL_ERROR', 'cut-off'],
    ['RESPONSE_HEADERS_TRUNCATED', 'cut-off'],
  ])('Chromium: %s is %s', (name, failure) => {
    expect(failureOf(`net::ERR_${name}`)).toBe(failure);
  });

  it.each([
    // Stopped by the visitor, turned into a download, offline, another network.
    ...['ABORTED', 'INTERNET_DISCONNECTED', 'NETWORK_CHANGED', 'NETWORK_IO_SUSPENDED'],
    // Kept back by a blocker, an administrator, a policy.
    ...['BLOCKED_BY_CLIENT', 'BLOCKED_BY_ADMINISTRATOR', 'BLOCKED_BY_RESPONSE', 'BLOCKED_BY_CSP'],
    ...['CLEARTEXT_NOT_PERMITTED', 'NETWORK_ACCESS_DENIED'],
    // A form to send again, the address, too many redirects.
    ...['CACHE_MISS', 'DNS_CACHE_MISS', 'INVALID_URL', 'UNSAFE_PORT', 'TOO_MANY_REDIRECTS', 'FILE_NOT_FOUND'],
    // The visitor's own proxy and certificates.
    ...['PROXY_CONNECTION_FAILED', 'TUNNEL_CONNECTION_FAILED', 'SOCKS_CONNECTION_FAILED'],
    ...['SSL_CLIENT_AUTH_CERT_NEEDED', 'DNS_REQUEST_CANCELLED', 'FAILED', 'HTTP_RESPONSE_CODE_FAILURE'],
  ])('Chromium: %s is nothing', (name) => {
    expect(failureOf(`net::ERR_${name}`)).toBeNull();
  });

  // Numbers as Firefox ESR 153 gave them for servers that fail in these ways, others from its list of errors.
  it.each([
    [2152398878, 'dns', 'UNKNOWN_HOST'],
    [2152398891, 'dns', 'DEFINITIVE_UNKNOWN_HOST'],
    [2152398861, 'connection', 'CONNECTION_REFUSED'],
    [2152398868, 'connection', 'NET_RESET'],
    [2152398862, 'time-out', 'NET_TIMEOUT'],
    [2153398258, 'tls', 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
    [2153390067, 'tls', 'SEC_ERROR_UNKNOWN_ISSUER'],
    [2153394164, 'tls', 'SSL_ERROR_BAD_CERT_DOMAIN'],
    [2152398919, 'cut-off', 'NET_INTERRUPT'],
    [2152398924, 'cut-off', 'NET_PARTIAL_TRANSFER'],
  ])('Firefox: %i is %s (%s)', (code, failure) => {
    expect(failureOf(`Error code ${code}`)).toBe(failure);
  });

  it.each([
    [2152398850, 'BINDING_ABORTED'],
    [2152398864, 'OFFLINE'],
    [2152398867, 'PORT_ACCESS_NOT_ALLOWED'],
    [2152398884, 'NET_EMPTY_RESPONSE, an answer with a status'],
    [2152398890, 'UNKNOWN_PROXY_HOST'],
    [2152398920, 'PROXY_CONNECTION_REFUSED'],
    [2152398918, 'DOCUMENT_NOT_CACHED'],
    [2152398934, 'HTTPS_ONLY'],
    [2153381987, 'CSP_FRAME_ANCESTOR_VIOLATION'],
    [2147500037, 'FAILURE'],
  ])('Firefox: %i is nothing (%s)', (code) => {
    expect(failureOf(`Error code ${code}`)).toBeNull();
  });

  it.each([
    '',
    'net::ERR_',
    'ERR_NAME_NOT_RESOLVED',
    'Error code',
    'Error code 99999999999',
    'net::ERR_CERT',
  ])('takes nothing from %j', (error) => expect(failureOf(error)).toBeNull());
});
