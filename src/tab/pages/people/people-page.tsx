import { Button } from '@fluentui/react-components';
import type { PeoplePage as PeopleReply } from '../../../contract/people.ts';
import { people } from '../../../contract/people.ts';
import { KEEPS_THE_LAST, useRead } from '../../api/use-read.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { PeopleInAddress } from '../../routing/people-in-address.ts';
import { EVERYBODY } from '../../routing/people-in-address.ts';
import { useNavigation } from '../../routing/navigation.ts';
import type { PersonInAddress, WithPerson } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { PersonBeside } from '../person/person-beside.tsx';
import { PeopleTable } from './people-table.tsx';
import { SearchForm } from './search-form.tsx';
import { useSay } from './words.ts';

interface PeoplePageProps {
  readonly search?: PeopleInAddress;
  readonly person?: PersonInAddress | undefined;
}

/** The search as it stands, with somebody's drawer beside what it found. */
const withPersonIn =
  (search: PeopleInAddress): WithPerson<Route> =>
  (person) => ({ page: 'people', search, ...(person && { person }) });

/** Whom a coordinator or the CPD lead keeps records of: found by name, whoever manages them. */
export function PeoplePage({ search = EVERYBODY, person }: PeoplePageProps) {
  const say = useSay();
  const go = useNavigation();
  const query = useRead(people, { ...search, page: '1' }, KEEPS_THE_LAST);
  const isThere = query.data !== undefined && !query.isPlaceholderData;
  return (
    <>
      <PageHeading
        text={say('people.title')}
        note={say('people.note')}
        action={<Button onClick={() => go({ page: 'candidates' })}>{say('people.starters')}</Button>}
      />
      <section className="card" aria-labelledby="people-found">
        <SearchForm
          search={search}
          units={query.data?.units ?? []}
          gapTitle={query.data?.gapTitle ?? null}
          onSearch={(next) => go({ page: 'people', search: next })}
        />
        <div className="card__head">
          <h2 id="people-found">{say('people.found')}</h2>
          <p role="status" className="quiet">
            {isThere && say('people.count', { count: query.data.count })}
          </p>
        </div>
        <Reading query={query} skeleton={<Skeleton blocks={['row', 'row', 'row']} />}>
          {(first) => <Found first={first} search={search} />}
        </Reading>
      </section>
      <PersonBeside person={person} to={withPersonIn(search)} />
    </>
  );
}

const emptyWords = ({ name, unit, without, gap }: PeopleInAddress) => {
  if (gap !== undefined) return 'people.gap.none';
  if (name !== '') return 'people.nobody-found';
  if (without) return 'people.without-manager.none';
  return unit === '' ? 'people.empty' : 'people.nobody-found';
};

interface FoundProps {
  readonly first: PeopleReply;
  readonly search: PeopleInAddress;
}

function Found({ first, search }: FoundProps) {
  const say = useSay();
  return (
    <>
      {first.count === 0 && <p>{say(emptyWords(search))}</p>}
      <PeopleTable first={first} search={search} to={withPersonIn(search)} />
    </>
  );
}
