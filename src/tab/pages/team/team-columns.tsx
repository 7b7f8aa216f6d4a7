import { Button, ProgressBar } from '@fluentui/react-components';
import type { TeamMember } from '../../../contract/team.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { halfUp } from '../../../domain/requirements/shared/amounts.ts';
import { chatAddress } from '../../components/chat-address.ts';
import { Person } from '../../components/person.tsx';
import type { Column } from '../../components/table/column.ts';
import { PersonMenu } from '../../components/table/person-menu.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import type { WithPerson } from '../../routing/person-in-address.ts';
import { linkIdOf, overviewOf } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { MemberNeeds } from './member-needs.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** After every number of days. */
const NEVER = Number.MAX_SAFE_INTEGER;

const shareDone = ({ hours }: TeamMember): number =>
  hours === null || hours.required === 0 ? NEVER : hours.counted / hours.required;

/** `members` is the order that says who needs most; `to` leads to somebody's drawer. */
export function teamColumns(
  members: readonly TeamMember[],
  to: WithPerson<Route>,
  say: Say,
): readonly Column<TeamMember>[] {
  const place = new Map(members.map(({ oid }, index) => [oid, index]));
  const placeOf = ({ oid }: TeamMember) => place.get(oid) ?? NEVER;
  const daysToNext = ({ dueSoon }: TeamMember) => dueSoon[0]?.days ?? NEVER;
  return [
    {
      id: 'person',
      heading: say('team.column.person'),
      share: 28,
      cell: (member) => <MemberName member={member} to={to} />,
      compare: (one, other) => one.displayName.localeCompare(other.displayName),
    },
    {
      id: 'status',
      heading: say('team.column.status'),
      share: 34,
      cell: (member) => <MemberNeeds member={member} to={to} />,
      compare: (one, other) => placeOf(one) - placeOf(other),
    },
    {
      id: 'next',
      heading: say('team.column.next'),
      share: 18,
      cell: (member) => <NextDate member={member} />,
      compare: (one, other) => daysToNext(one) - daysToNext(other),
      isText: true,
    },
    {
      id: 'hours',
      heading: say('team.column.hours'),
      share: 14,
      cell: (member) => <MemberHours member={member} />,
      compare: (one, other) => shareDone(one) - shareDone(other),
      isText: true,
    },
    {
      id: 'actions',
      heading: say('team.column.actions'),
      share: 16,
      cell: (member) => <MemberActions member={member} />,
    },
  ];
}

interface MemberProps {
  readonly member: TeamMember;
}

function MemberName({ member, to }: MemberProps & { readonly to: WithPerson<Route> }) {
  const say = useSay();
  const { oid, displayName, tag, onLeave, standsIn } = member;
  const overview = overviewOf(oid);
  return (
    <>
      <Person
        oid={oid}
        displayName={displayName}
        tag={tag}
        onLeave={onLeave}
        to={to(overview)}
        linkId={linkIdOf(overview)}
      />
      {standsIn && <p className="quiet">{say(`team.stands-in.${standsIn}`)}</p>}
    </>
  );
}

function NextDate({ member: { dueSoon, later } }: MemberProps) {
  const say = useSay();
  const [next] = dueSoon;
  return (
    <>
      {next && (
        <p>
          {titleUnder(next.title, next.policy)}
          <span className="quiet row-line">
            {say('team.due-item', { date: say.date(next.dueOn), days: next.days })}
          </span>
        </p>
      )}
      {dueSoon.length > 1 && <p className="quiet">{say('team.due-more', { count: dueSoon.length - 1 })}</p>}
      {later > 0 && <p className="quiet">{say('needs.later', { count: later })}</p>}
    </>
  );
}

function MemberHours({ member: { hours, furtherHours } }: MemberProps) {
  const say = useSay();
  const all = [...(hours ? [hours] : []), ...furtherHours];
  return all.map(({ policy, counted, required }) => {
    const words = titleUnder(say('team.hours', { counted: halfUp(counted), required }), policy);
    return (
      <div key={policy?.id ?? ''} className="member-hours">
        <p>{words}</p>
        <ProgressBar
          aria-hidden="true"
          thickness="large"
          value={required === 0 ? 1 : Math.min(1, counted / required)}
        />
      </div>
    );
  });
}

/** One that answers what is needed, and the rest below a button of three dots. */
function MemberActions({ member }: MemberProps) {
  const say = useSay();
  const go = useNavigation();
  const { oid, displayName, contact, needsReview, overdue, toDo } = member;
  const isLate = overdue.length + toDo.length > 0;
  return (
    <div className="row-actions">
      {needsReview ? (
        <Button
          onClick={() => go({ page: 'review', oid })}
          aria-label={say('team.open', { name: displayName })}
        >
          {say('review.open')}
        </Button>
      ) : (
        isLate &&
        contact && (
          <Button
            as="a"
            href={chatAddress([contact.signInName])}
            target="_blank"
            rel="noreferrer"
            aria-label={say('table.chat-with.about', { name: displayName })}
          >
            {say('table.chat-with')}
          </Button>
        )
      )}
      <PersonMenu
        displayName={displayName}
        contact={contact}
        pages={[
          { label: say('review.open'), to: { page: 'review', oid } },
          { label: say('entries.open'), to: { page: 'record', oid } },
          { label: say('standing-on.open'), to: { page: 'standing-on', oid } },
        ]}
      />
    </div>
  );
}
