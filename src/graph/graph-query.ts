/** A filter on one indexed column: the service can only filter one at a time (Graph docs: listItem list). */
export type Filter = string & { readonly __brand: 'Filter' };

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** `field` is a name of ours, never input. */
export const fieldEquals = (field: string, value: string): Filter =>
  `fields/${field} eq ${quoted(value)}` as Filter;

export interface GraphQuery {
  readonly select?: readonly string[];
  /** What to expand, with the members to select: `{ fields: ['Key', 'BodyHash'] }`. */
  readonly expand?: Readonly<Record<string, readonly string[]>>;
  readonly filter?: Filter;
  readonly top?: number;
}

/** Graph's client sends a query as it is given, so it is encoded here; `$`, `,`, `=`, `(` and `)` stay readable. */
const encoded = (value: string) =>
  encodeURIComponent(value).replaceAll('%24', '$').replaceAll('%2C', ',').replaceAll('%3D', '=');

/** `?$select=…&$filter=…`, or nothing. */
export function queryString({ select, expand, filter, top }: GraphQuery): string {
  const expanded = Object.entries(expand ?? {}).map(
    ([name, members]) => `${name}($select=${members.join(',')})`,
  );
  const options = [
    select && `$select=${encoded(select.join(','))}`,
    expanded.length > 0 && `$expand=${encoded(expanded.join(','))}`,
    filter && `$filter=${encoded(filter)}`,
    top !== undefined && `$top=${top}`,
  ].filter((option) => typeof option === 'string');
  return options.length > 0 ? `?${options.join('&')}` : '';
}
