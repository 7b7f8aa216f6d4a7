import type { PeoplePage } from '../../../contract/people.ts';
import type { PeopleInAddress } from '../../routing/people-in-address.ts';
import { ListedPersonItem } from './listed-person-item.tsx';
import { PageButtons } from './page-buttons.tsx';
import { useSay } from './words.ts';

interface PeopleListProps {
  readonly people: PeoplePage;
  readonly search: PeopleInAddress;
  readonly onPage: (page: number) => void;
}

const emptyWords = ({ name, unit, without }: PeopleInAddress) => {
  if (name !== '') return 'people.nobody-found';
  if (without) return 'people.without-manager.none';
  return unit === '' ? 'people.empty' : 'people.nobody-found';
};

/** Those of one page of a search, or why there is nobody. */
export function PeopleList({ people: { count, pageSize, people }, search, onPage }: PeopleListProps) {
  const say = useSay();
  if (count === 0) return <p>{say(emptyWords(search))}</p>;
  const pages = Math.ceil(count / pageSize);
  return (
    <>
      {people.length === 0 && <p>{say('people.no-such-page', { page: search.page })}</p>}
      <ul className="plain-list">
        {people.map((person) => (
          <ListedPersonItem key={person.oid} person={person} />
        ))}
      </ul>
      {pages > 1 && <PageButtons page={search.page} pages={pages} onPage={onPage} />}
    </>
  );
}
