/** What stands in an address after the page's path: `/…` or `?…`. Ids are opaque: the API says who may read what. */
export interface Address<At extends object> {
  /** Undefined where it names no such page. */
  readonly parse: (below: string) => At | undefined;
  readonly format: (at: At) => string;
}

/** Of a page of which there is one. */
export const nothingBelow: Address<Readonly<Record<never, never>>> = {
  parse: (below) => (/^\/?$/.test(below) ? {} : undefined),
  format: () => '',
};

/** The parts between the strokes; one that is no text is empty. */
export const partsIn = (below: string): readonly string[] => below.replace(/^\//, '').split('/').map(decoded);

export const asPart = (text: string): string => `/${encodeURIComponent(text)}`;

/** Several queries, each `?…` or empty, as one. */
export function joinedQueries(...queries: readonly string[]): string {
  const asked = queries.map((query) => query.replace(/^\?/, '')).filter((query) => query !== '');
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

/** Of a page about one thing, by the name of its id. */
export const oneId = <Name extends string>(name: Name): Address<Readonly<Record<Name, string>>> => ({
  parse(below) {
    const [id = ''] = partsIn(below);
    return id === '' ? undefined : ({ [name]: id } as Record<Name, string>);
  },
  format: (at) => asPart(at[name]),
});

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
