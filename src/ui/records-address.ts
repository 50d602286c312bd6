/** The page of provenance, on one site and one place where these are known. */
export function recordsAddress(host: string | null, region: string | null): string {
  const query = new URLSearchParams();
  if (host !== null) query.set('host', host);
  if (region !== null) query.set('region', region);
  const text = query.toString();
  return text === '' ? 'records.html' : `records.html?${text}`;
}
