import type { ReportView } from '../../../contract/reports.ts';

export interface BarPart {
  readonly heading: string;
  readonly tone: NonNullable<ReportView['chart']>['parts'][number]['tone'];
  /** Null where the table does not show it, or what it would follow from. */
  readonly people: number | null;
}

/** A row of a report as a bar: of its cells, and of nothing else. */
export interface Bar {
  readonly name: string;
  readonly notes: readonly string[];
  /** Key of the unit whose people these are; null where they cannot be opened. */
  readonly unit: string | null;
  /** The rule behind whose gaps they are; null the same. */
  readonly rule: string | null;
  readonly whole: number | null;
  /** How many of the whole the percentage is of. */
  readonly share: number | null;
  readonly parts: readonly BarPart[];
}

/** The bars of a report in the order in which they are drawn: as in its table, or the lowest percentage first. */
export function barsOf({ columns, rows, units, rules, chart }: ReportView): readonly Bar[] {
  if (!chart) return [];
  const texts = columns.filter(({ kind }) => kind === 'text').length;
  const bars = rows.map((row, at): Bar => {
    const [name = '', ...notes] = row.slice(0, texts).map(String);
    const people = (column: number | null) => {
      const cell = column === null ? 0 : row[column];
      return typeof cell === 'number' ? cell : null;
    };
    return {
      name,
      notes,
      unit: units[at] ?? null,
      rule: rules[at] ?? null,
      whole: people(chart.whole),
      share: people(chart.share),
      parts: chart.parts.map(({ heading, tone, column, without }) => ({
        heading,
        tone,
        people: difference(people(column), people(without)),
      })),
    };
  });
  if (chart.draws === 'parts') return bars;
  return bars.toSorted((one, other) => (percentOf(one) ?? 101) - (percentOf(other) ?? 101));
}

const difference = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

/** Whole percent; 100 is everybody, and 0 nobody. Null where either number is not shown, or there is nobody. */
export function percentOf({ share, whole }: Pick<Bar, 'share' | 'whole'>): number | null {
  if (share === null || whole === null || whole === 0) return null;
  const percent = Math.floor((share / whole) * 100);
  return share > 0 ? Math.max(percent, 1) : 0;
}
