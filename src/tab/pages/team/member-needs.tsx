import type { ReactNode } from 'react';
import type { TeamMember } from '../../../contract/team.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import type { WithPerson } from '../../routing/person-in-address.ts';
import { linkIdOf, proofBeside } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { askedOf } from '../../routing/requirement-in-address.ts';
import { useSay } from './words.ts';

/** Of one person in the list; the rest is on their own page. */
const MOST_SHOWN = 6;

interface NeedLine {
  readonly key: string;
  readonly line: ReactNode;
}

interface MemberNeedsProps {
  readonly member: TeamMember;
  readonly to: WithPerson<Route>;
}

/** How somebody is doing in one word; below it what is overdue, then what is to do without a date, each leading to its proof. */
export function MemberNeeds({ member, to }: MemberNeedsProps) {
  const say = useSay();
  const { oid, overall, overdue, toDo } = member;
  const proofLink = (need: Pick<TeamMember['overdue'][number], 'policy' | 'requirement' | 'title'>) => (
    <RouteLink
      id={linkIdOf(proofBeside(oid, askedOf(need)))}
      to={to(proofBeside(oid, askedOf(need)))}
      label={say('why.open.about', {
        words: say('outcome.why'),
        title: titleUnder(need.title, need.policy),
      })}
    >
      {titleUnder(need.title, need.policy)}
    </RouteLink>
  );
  const lines: readonly NeedLine[] = [
    ...overdue.map((need) => ({
      key: `${need.policy?.id} ${need.requirement} ${need.since}`,
      line: (
        <>
          <StatusWord shown={need.status} label={need.statusLabel} /> {proofLink(need)}{' '}
          <span className="quiet">
            {say('team.overdue-item', { date: say.date(need.since), days: need.days })}
          </span>
        </>
      ),
    })),
    ...toDo.map((need) => ({
      key: `${need.policy?.id} ${need.requirement}`,
      line: (
        <>
          <StatusWord shown="to-do" label={say('team.to-do-word')} /> {proofLink(need)}
        </>
      ),
    })),
  ];
  const more = lines.length - MOST_SHOWN;
  return (
    <div className="member-needs">
      {overdue.length === 0 && (
        <p>
          <OverallWord overall={overall} onLeave={null} />
        </p>
      )}
      {overall === 'unknown' && <p className="quiet">{say('team.unknown')}</p>}
      {lines.length > 0 && (
        <ul className="plain-list member__overdue">
          {lines.slice(0, MOST_SHOWN).map(({ key, line }) => (
            <li key={key}>{line}</li>
          ))}
          {more > 0 && <li className="quiet">{say('team.needs-more', { count: more })}</li>}
        </ul>
      )}
    </div>
  );
}
