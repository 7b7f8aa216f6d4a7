import { joinedQueries, nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import type { RowsInAddress } from '../../routing/rows-in-address.ts';
import { formatRows, rowsIn } from '../../routing/rows-in-address.ts';
import type { PersonInAddress } from '../../routing/person-in-address.ts';
import { formatPerson, personIn } from '../../routing/person-in-address.ts';
import { words } from './words.ts';

/** Without rows: everybody, who needs most first. */
interface TeamAt {
  readonly rows?: RowsInAddress;
  /** Left out: as a table. */
  readonly as?: 'heat-map' | undefined;
  /** Whose drawer is open. */
  readonly person?: PersonInAddress | undefined;
}

declare module '../../routing/route.ts' {
  interface Places {
    readonly team: TeamAt;
  }
}

const lookIn = (query: string): Pick<TeamAt, 'as'> =>
  new URLSearchParams(query).get('as') === 'heat-map' ? { as: 'heat-map' } : {};

export const team: ViewPage<'team'> = {
  name: 'team',
  tab: { en: 'My team', cy: 'Fy nhîm' },
  isOnePlace: true,
  address: {
    parse: (below) =>
      below.startsWith('?')
        ? { rows: rowsIn(below.slice(1)), ...lookIn(below.slice(1)), ...personIn(below.slice(1)) }
        : nothingBelow.parse(below),
    format: ({ rows, as, person }) =>
      joinedQueries(rows ? formatRows(rows) : '', as ? `?as=${as}` : '', formatPerson(person)),
  },
  opened: ({ person }) => person?.oid,
  words,
  load: async () => (await import('./team-page.tsx')).TeamPage,
};
