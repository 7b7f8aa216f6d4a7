import type { PeopleOfPlansPage } from '../../../contract/unit-plans.ts';
import { peopleOfPlans } from '../../../contract/unit-plans.ts';
import type { PlanGroup } from '../../../domain/plans/plan-sums.ts';
import { useRead } from '../../api/use-read.ts';
import { Person } from '../../components/person.tsx';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSay } from './words.ts';

export interface AskedGroup {
  readonly by: PlanGroup | 'without';
  /** Left out: those that say nothing of it. */
  readonly of?: string;
  readonly name: string;
}

interface PeopleOfPlansProps {
  readonly unit: string | undefined;
  readonly group: AskedGroup;
  readonly onClose: () => void;
}

/** The people behind one figure, each with a way to their plan. */
export function PeopleOfPlans({ unit, group: { by, of, name }, onClose }: PeopleOfPlansProps) {
  const query = useRead(peopleOfPlans, {
    by,
    ...(unit !== undefined && { unit }),
    ...(of !== undefined && { of }),
  });
  return (
    <SideDrawer title={name} onClose={onClose}>
      <Reading query={query} skeleton={<Skeleton blocks={['row', 'row', 'row']} />}>
        {(page) => <People page={page} />}
      </Reading>
    </SideDrawer>
  );
}

function People({ page: { count, people } }: { readonly page: PeopleOfPlansPage }) {
  const say = useSay();
  if (count === 0) return <p>{say('plans.people.none')}</p>;
  return (
    <>
      {people.length < count && <p>{say('plans.people.more', { shown: people.length, count })}</p>}
      <ul className="plain-list">
        {people.map(({ goals, ...person }) => (
          <li key={person.oid}>
            <Person {...person} to={{ page: 'plan', oid: person.oid }} />
            {goals.map(({ text, state, targetOn }, index) => (
              <p key={index} className="quiet">
                {say('plans.goal', { text, state: say(`goal.state.${state}`), date: say.date(targetOn) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
