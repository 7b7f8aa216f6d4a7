import { useRef } from 'react';
import { people } from '../../../contract/people.ts';
import { KEEPS_THE_LAST, useRead } from '../../api/use-read.ts';
import type { PeoplePage as PeopleReply } from '../../../contract/people.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { PeopleInAddress } from '../../routing/people-in-address.ts';
import { EVERYBODY } from '../../routing/people-in-address.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { PeopleList } from './people-list.tsx';
import { SearchForm } from './search-form.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** Whom a coordinator or the CPD lead keeps records of: found by name, whoever manages them. */
export function PeoplePage({ search = EVERYBODY }: { readonly search?: PeopleInAddress }) {
  const say = useSay();
  const go = useNavigation();
  const query = useRead(people, { ...search, page: String(search.page) }, KEEPS_THE_LAST);
  const found = useRef<HTMLHeadingElement>(null);
  const isThere = query.data !== undefined && !query.isPlaceholderData;
  return (
    <>
      <PageHeading text={say('people.title')} note={say('people.note')} />
      <SearchForm
        search={search}
        units={query.data?.units ?? []}
        onSearch={(next) => go({ page: 'people', search: next })}
      />
      <section className="card" aria-labelledby="people-found">
        <div className="card__head">
          <h2 id="people-found" ref={found} tabIndex={-1}>
            {say('people.found')}
          </h2>
          <p role="status" className="quiet">
            {isThere && countWords(query.data, search.page, say)}
          </p>
        </div>
        <Reading query={query} skeleton={<Skeleton blocks={['row', 'row', 'row']} />}>
          {(people) => (
            <PeopleList
              people={people}
              search={search}
              onPage={(page) => {
                // The buttons go while the page is on its way: the focus waits where its list begins.
                found.current?.focus();
                go({ page: 'people', search: { ...search, page } });
              }}
            />
          )}
        </Reading>
      </section>
    </>
  );
}

function countWords({ count, pageSize, people }: PeopleReply, page: number, say: Say): string {
  const from = (page - 1) * pageSize + 1;
  return count <= pageSize || people.length === 0
    ? say('people.count', { count })
    : say('people.range', { from, to: from + people.length - 1, count });
}
