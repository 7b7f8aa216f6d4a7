/** What every call says of itself. */
export const readHeaders = (locale: string, token: string): Headers =>
  new Headers({
    accept: 'application/json, application/problem+json',
    'accept-language': locale,
    authorization: `Bearer ${token}`,
  });
