import { standingOn } from '../../../contract/standing-on.ts';
import { NEVER_OLD, useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import { asApiError } from '../../api/api-error.ts';
import { tagText } from '../../../domain/people/person-tag.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { Card } from '../../components/card.tsx';
import type { WordedProblem } from '../../../contract/problems.ts';
import { wordedProblem } from '../../components/form/checked.ts';
import { PersonPicture } from '../../components/person.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { DaysInAddress } from '../../routing/days.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { checkDays } from './asked-days.ts';
import { DaysForm } from './days-form.tsx';
import { Stood } from './stood.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface StandingOnPageProps {
  readonly me: Me;
  readonly oid: string;
  /** As the address names them; undefined: today, with what is known today. */
  readonly days?: DaysInAddress | undefined;
  readonly takesFocus: boolean;
}

/** Was this person compliant on a day, under the policy then in force, with what was known then? */
export function StandingOnPage({ me, oid, days, takesFocus }: StandingOnPageProps) {
  const say = useSay();
  const go = useNavigation();
  const checked = checkDays(days, me.today);
  const query = useRead(standingOn, checked.ok ? { oid, ...checked.body } : undefined, NEVER_OLD);
  const refused = problemsOf(query.error, say);
  const problems = checked.ok
    ? refused
    : checked.problems.map((each) => wordedProblem('standing-on', each, say));
  const person = query.data?.person;
  return (
    <>
      <BackToPerson me={me} oid={oid} name={person?.displayName ?? '…'} />
      <PageHeading
        text={
          checked.ok
            ? say('standing-on.title', { date: say.date(checked.body.asOf) })
            : say('standing-on.open')
        }
        note={person && [person.displayName, tagText(person.tag)].filter((part) => part !== '').join(' · ')}
        picture={person && person.oid !== me.oid ? <PersonPicture {...person} /> : undefined}
        takesFocus={takesFocus}
      />
      <div className="standing-on">
        <Card title={say('standing-on.form')} className="no-print">
          <DaysForm
            days={days}
            today={me.today}
            problems={problems}
            onChosen={(chosen) => go({ page: 'standing-on', oid, days: chosen })}
          />
        </Card>
        {problems.length === 0 && (
          <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row', 'row']} />}>
            {(stood) => <Stood stood={stood} />}
          </Reading>
        )}
      </div>
    </>
  );
}

/** What only the server can say of the days: that the person had not started, or the policy did not hold. */
function problemsOf(error: unknown, say: Say): readonly WordedProblem[] {
  if (!error) return [];
  const { code, problem } = asApiError(error);
  if (code !== 'bad-input') return [];
  const found = problem?.problems ?? [];
  return found.length > 0 ? found : [{ path: 'asOf', message: say('issue.other') }];
}
