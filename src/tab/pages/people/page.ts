import { joinedQueries, nothingBelow } from '../../routing/address.ts';
import type { ViewPage } from '../../routing/page.ts';
import type { PeopleInAddress } from '../../routing/people-in-address.ts';
import { formatPeople, peopleIn } from '../../routing/people-in-address.ts';
import type { PersonInAddress } from '../../routing/person-in-address.ts';
import { formatPerson, personIn } from '../../routing/person-in-address.ts';
import { words } from './words.ts';

/** Without a search: everybody. */
interface PeopleAt {
  readonly search?: PeopleInAddress;
  /** Whose drawer is open. */
  readonly person?: PersonInAddress | undefined;
}

declare module '../../routing/route.ts' {
  interface Places {
    readonly people: PeopleAt;
  }
}

export const people: ViewPage<'people'> = {
  name: 'people',
  tab: { en: 'People', cy: 'Pobl' },
  isOnePlace: true,
  address: {
    parse: (below) =>
      below.startsWith('?')
        ? { search: peopleIn(below.slice(1)), ...personIn(below.slice(1)) }
        : nothingBelow.parse(below),
    format: ({ search, person }) => joinedQueries(search ? formatPeople(search) : '', formatPerson(person)),
  },
  opened: ({ person }) => person?.oid,
  words,
  load: async () => (await import('./people-page.tsx')).PeoplePage,
};
