/** Splits `/v1.0/sites/root?$select=id`; a request inside a batch may leave the version out. */
export function splitVersion(url: string): { path: string; search: string } {
  const [whole = '', ...rest] = url.split('?');
  return { path: whole.replace(/^\/v1\.0(?=\/|$)/, '').replace(/(?<=.)\/$/, ''), search: rest.join('?') };
}
