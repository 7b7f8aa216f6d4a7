import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ListedPerson, PeoplePage } from '../../../contract/people.ts';
import { people } from '../../../contract/people.ts';
import { useRead } from '../../api/use-read.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { Person } from '../../components/person.tsx';
import type { Column } from '../../components/table/column.ts';
import { PeopleActions } from '../../components/table/people-actions.tsx';
import { PersonMenu } from '../../components/table/person-menu.tsx';
import { RowTable } from '../../components/table/row-table.tsx';
import type { Selection } from '../../components/table/selection.ts';
import type { PeopleInAddress } from '../../routing/people-in-address.ts';
import { formatPeople } from '../../routing/people-in-address.ts';
import type { WithPerson } from '../../routing/person-in-address.ts';
import { linkIdOf, overviewOf } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { AccountNote } from './account-note.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

const dutyWords = (duty: string, say: Say): string => say.ifKnown(`rule.choice.${duty}`) ?? duty;

const peopleColumns = (to: WithPerson<Route>, say: Say): readonly Column<ListedPerson>[] => [
  {
    id: 'person',
    heading: say('people.column.person'),
    share: 40,
    cell: ({ oid, displayName, tag, onLeave }) => (
      <Person
        oid={oid}
        displayName={displayName}
        tag={tag}
        onLeave={onLeave}
        to={to(overviewOf(oid))}
        linkId={linkIdOf(overviewOf(oid))}
      />
    ),
  },
  {
    id: 'status',
    heading: say('people.column.status'),
    share: 18,
    cell: ({ overall }) => <OverallWord overall={overall} onLeave={null} />,
    isText: true,
  },
  {
    id: 'notes',
    heading: say('people.column.notes'),
    share: 34,
    cell: (person) => (
      <>
        <AccountNote person={person} />
        {person.unsaidDuties.map((duty) => (
          <p key={duty}>{say('people.unsaid-duty', { duty: dutyWords(duty, say) })}</p>
        ))}
      </>
    ),
    isText: true,
  },
  {
    id: 'actions',
    heading: say('people.column.actions'),
    share: 8,
    cell: ({ oid, displayName, contact }) => (
      <div className="row-actions">
        <PersonMenu
          displayName={displayName}
          contact={contact}
          pages={[
            { label: say('entries.open'), to: { page: 'record', oid } },
            { label: say('standing-on.open'), to: { page: 'standing-on', oid } },
          ]}
        />
      </div>
    ),
  },
];

interface PeopleTableProps {
  /** The first of the search. */
  readonly first: PeoplePage;
  readonly search: PeopleInAddress;
  readonly to: WithPerson<Route>;
}

/** Those whom a search finds, by name; they are asked for as somebody comes near to them. */
export function PeopleTable({ first: { count, pageSize }, search, to }: PeopleTableProps) {
  const say = useSay();
  const [selection, setSelection] = useState<Selection<ListedPerson>>(new Map());
  return (
    <>
      <PeopleActions people={[...selection.values()]} onClear={() => setSelection(new Map())} />
      {count > 0 && (
        <RowTable
          key={formatPeople(search)}
          label={say('people.found')}
          columns={peopleColumns(to, say)}
          count={count}
          blockSize={pageSize}
          block={(index, draw) => (
            <PageOfPeople search={search} page={index + 1}>
              {draw}
            </PageOfPeople>
          )}
          idOf={({ oid }) => oid}
          nameOf={({ displayName }) => displayName}
          selection={selection}
          onSelect={setSelection}
        />
      )}
    </>
  );
}

interface PageOfPeopleProps {
  readonly search: PeopleInAddress;
  /** From 1. */
  readonly page: number;
  readonly children: (people: readonly ListedPerson[] | undefined) => ReactNode;
}

function PageOfPeople({ search, page, children }: PageOfPeopleProps) {
  const query = useRead(people, { ...search, page: String(page) });
  return children(query.data?.people);
}
