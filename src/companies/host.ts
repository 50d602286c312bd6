/** Longest host name DNS allows, in characters (RFC 1035, section 2.3.4). */
const LONGEST_HOST = 253;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** Characters that would make an address parser see a port, a path, a user name or another host. */
const NOT_IN_A_HOST = /[\s/\\?#@:%[\]]/;

/**
 * Brings a host name into the one form that records and look-up use: lower case, ASCII (IDN labels as punycode,
 * UTS 46 as the platform's URL parser does it), no trailing dot.
 *
 * @param input host as a page or a visitor gives it: `WWW.Slack.COM.`, `пример.рф`
 * @returns the host, or null for what is no DNS name: an IP address, a name of one label, anything with a port, path,
 *   user name or white space, labels over 63 or names over 253 characters.
 */
export function normaliseHost(input: string): string | null {
  if (input.length === 0 || input.length > LONGEST_HOST * 4 || NOT_IN_A_HOST.test(input)) return null;
  if (!URL.canParse(`http://${input}/`)) return null;
  const parsed = new URL(`http://${input}/`).hostname;
  const host = parsed.endsWith('.') ? parsed.slice(0, -1) : parsed;
  if (host.length > LONGEST_HOST) return null;
  const labels = host.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  // The parser turns every way to write an IPv4 address into dotted numbers; no top-level domain is all digits.
  return /^\d+$/.test(labels.at(-1) ?? '') ? null : host;
}

/** The host and its parents, most precise first, down to two labels: `a.b.com` gives `a.b.com`, `b.com`. */
export function hostAndParents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}
