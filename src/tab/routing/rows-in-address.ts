export interface SortInAddress {
  /** Id of a column. */
  readonly by: string;
  readonly isDescending: boolean;
}

/** How a list is looked at, as the address of its page holds it. */
export interface RowsInAddress {
  /** Left out: in the order in which it comes. */
  readonly sort?: SortInAddress | undefined;
  /** Ids of filters; empty for everything. */
  readonly show: readonly string[];
}

export const ALL_ROWS: RowsInAddress = { show: [] };

/** The list that an address asks for after its `?`; what it does not know it leaves out. */
export function rowsIn(query: string): RowsInAddress {
  const asked = new URLSearchParams(query);
  const sort = /^(-?)([a-z-]{1,40})$/.exec(asked.get('sort') ?? '');
  const show = (asked.get('show') ?? '').split(',').filter((each) => /^[a-z-]{1,40}$/.test(each));
  return { ...(sort && { sort: { by: sort[2] ?? '', isDescending: sort[1] === '-' } }), show };
}

/** What differs from everything in its own order, as `?sort=-hours&show=overdue`; nothing where nothing does. */
export function formatRows({ sort, show }: RowsInAddress): string {
  const asked = [
    ...(sort ? [`sort=${sort.isDescending ? '-' : ''}${sort.by}`] : []),
    ...(show.length > 0 ? [`show=${show.join(',')}`] : []),
  ];
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}
