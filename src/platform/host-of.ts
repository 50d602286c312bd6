/** Host name of an address, lower case; '' for addresses without one or that do not parse. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** The same for addresses of the web only: '' for pages of browsers and extensions. */
export const webHostOf = (address: string): string => (/^https?:/.test(address) ? hostOf(address) : '');
