/** Words of the policy that a pack cites. */
export interface Quoted {
  /** Where in the pack: `requirements[3].clause`. */
  readonly path: string;
  readonly line: number;
  readonly quote: string;
  /** Another document than the policy's own, where one is named. */
  readonly document?: string | undefined;
}

export interface LintedRequirement {
  readonly key: string;
  readonly title: string;
  /** Undefined: it cites nothing. */
  readonly clause: Quoted | undefined;
  /** Of its variants that cite nothing: whom each is for, as the pack names them. */
  readonly variantsWithoutClause: readonly string[];
}

/** A sentence of the policy that states a rule, and the requirements that judge it. */
export interface CoveredRow {
  readonly row: string;
  readonly line: number;
  /** Empty: the pack says why nobody is judged by it. */
  readonly requirements: readonly string[];
}

/** What the linter reads of a policy pack. */
export interface LintedPack {
  /** The organisation's own names and short names. */
  readonly names: readonly string[];
  /** What the pack calls its training items, reviews and requirements. */
  readonly topics: readonly string[];
  readonly requirements: readonly LintedRequirement[];
  /** Of the policy's own words: what another document says is not looked for in this text. */
  readonly quotes: readonly Quoted[];
  readonly coverage: readonly CoveredRow[];
}

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const textsOf = (...values: readonly unknown[]): readonly string[] =>
  values.filter((value): value is string => typeof value === 'string');

/** Every place of the document that cites the text: a quote and the line it stands on. */
function quotesIn(value: unknown, path: string): readonly Quoted[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => quotesIn(each, `${path}[${index}]`));
  }
  if (!isRaw(value)) return [];
  const { line, quote } = value;
  if (typeof line === 'number' && typeof quote === 'string') {
    const [document] = textsOf(value['document']);
    return [{ path, line, quote, ...(document === undefined ? {} : { document }) }];
  }
  return Object.entries(value).flatMap(([key, each]) => quotesIn(each, path === '' ? key : `${path}.${key}`));
}

/** `mentor, volunteer`: roles, employments and flags that something is for. */
function peopleIn(appliesTo: unknown): string {
  const lists = isRaw(appliesTo) ? Object.values(appliesTo) : [];
  return textsOf(...lists.flatMap(listOf)).join(', ') || 'everybody';
}

function requirementsOf(document: Raw): readonly LintedRequirement[] {
  return listOf(document['requirements']).flatMap((each, index) => {
    if (!isRaw(each) || typeof each['key'] !== 'string') return [];
    const [clause] = quotesIn(each['clause'], `requirements[${index}].clause`);
    const [title = each['key']] = textsOf(each['title']);
    const variantsWithoutClause = listOf(each['variants'])
      .filter(isRaw)
      .filter((variant) => !quotesIn(variant['clause'], '').some(({ quote }) => quote.trim() !== ''))
      .map(({ appliesTo }) => peopleIn(appliesTo));
    return [
      {
        key: each['key'],
        title,
        clause: clause?.quote.trim() ? clause : undefined,
        variantsWithoutClause,
      },
    ];
  });
}

/** Reads a pack as it is written: one that cites nothing is linted too, which a parsed policy could not be. */
export function lintedPack(document: unknown, coverage: readonly CoveredRow[]): LintedPack {
  const raw = isRaw(document) ? document : {};
  const labels = (list: string) =>
    listOf(raw[list]).flatMap((each) => (isRaw(each) ? textsOf(each['label']) : []));
  const requirements = requirementsOf(raw);
  const own = textsOf(raw['document'], ...listOf(raw['documentAliases']));
  return {
    names: [
      ...textsOf(raw['title'], raw['document']),
      ...['organisationNames', 'documentAliases'].flatMap((key) => textsOf(...listOf(raw[key]))),
    ],
    topics: [...labels('trainingItems'), ...labels('reviewKinds'), ...requirements.map(({ title }) => title)],
    requirements,
    quotes: quotesIn(raw, '').filter(({ document }) => document === undefined || own.includes(document)),
    coverage,
  };
}
