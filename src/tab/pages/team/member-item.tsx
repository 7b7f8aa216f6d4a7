import { Button } from '@fluentui/react-components';
import type { TeamMember } from '../../../contract/team.ts';
import { halfUp } from '../../../domain/requirements/shared/amounts.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { needsWords } from '../../components/needs-words.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { RecordButton } from '../../components/record-button.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { WhyButton } from '../../components/why-button.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface MemberItemProps {
  readonly member: TeamMember;
  /** What is overdue, or to do without a date, line by line; or one line on everything. */
  readonly shows: 'overdue' | 'to-do' | 'summary';
}

export function MemberItem({ member, shows }: MemberItemProps) {
  const say = useSay();
  const go = useNavigation();
  return (
    <li className="row member">
      <div>
        <p>
          <strong>{member.displayName}</strong> <PersonTag tag={member.tag} />{' '}
          {shows === 'summary' && <OverallWord overall={member.overall} onLeave={member.onLeave} />}
        </p>
        {shows === 'summary' && member.standsIn && (
          <p className="quiet">{say(`team.stands-in.${member.standsIn}`)}</p>
        )}
        {shows === 'overdue' && <Overdue member={member} />}
        {shows === 'to-do' && <ToDo member={member} />}
        {shows === 'summary' && <p className="quiet">{summaryOf(member, say)}</p>}
      </div>
      <div className="row__actions">
        <Button
          onClick={() => go({ page: 'review', oid: member.oid })}
          aria-label={say('team.open', { name: member.displayName })}
        >
          {say('review.open')}
        </Button>
        <RecordButton oid={member.oid} name={member.displayName} />
        {shows === 'summary' && <StandingOnButton oid={member.oid} name={member.displayName} />}
      </div>
    </li>
  );
}

function Overdue({ member }: { readonly member: TeamMember }) {
  const say = useSay();
  return (
    <ul className="plain-list member__overdue">
      {member.overdue.map((item) => (
        <li key={`${item.policy?.id} ${item.requirement} ${item.since}`}>
          <StatusWord shown={item.status} label={item.statusLabel} />{' '}
          {say('team.overdue-item', {
            title: titleUnder(item.title, item.policy),
            date: say.date(item.since),
            days: item.days,
          })}{' '}
          <WhyButton oid={member.oid} about={item} words={say('outcome.why')} />
        </li>
      ))}
    </ul>
  );
}

function ToDo({ member }: { readonly member: TeamMember }) {
  const say = useSay();
  return (
    <ul className="plain-list member__overdue">
      {member.toDo.map((item) => (
        <li key={`${item.policy?.id} ${item.requirement}`}>
          <StatusWord shown="to-do" label={say('team.to-do-word')} /> {titleUnder(item.title, item.policy)}{' '}
          <WhyButton oid={member.oid} about={item} words={say('outcome.why')} />
        </li>
      ))}
    </ul>
  );
}

/** The worst first; the hours last, so that none of them stands above something late. */
function summaryOf(member: TeamMember, say: Say): string {
  if (member.overall === 'unknown') return say('team.unknown');
  const due = member.dueSoon.map(({ title, policy, dueOn, days }) =>
    say('team.due-item', { title: titleUnder(title, policy), date: say.date(dueOn), days }),
  );
  const overdue = member.overdue.map(
    ({ title, policy, statusLabel }) => `${titleUnder(title, policy)}: ${statusLabel}`,
  );
  const toDo = member.toDo.map(({ title, policy }) =>
    say('team.to-do-item', { title: titleUnder(title, policy) }),
  );
  const hours = [...(member.hours ? [member.hours] : []), ...member.furtherHours].map((each) =>
    hoursWords(each, say),
  );
  const needs = [...overdue, ...toDo, ...due];
  const { later, warningDays } = member;
  const rest = needsWords({ overdue: 0, toDo: 0, dueSoon: 0, later, warningDays }, say);
  if (needs.length === 0) return [rest, ...hours].join(' · ');
  return [...needs, ...(later > 0 ? [say('needs.later', { count: later })] : []), ...hours].join(' · ');
}

function hoursWords({ counted, required, policy }: TeamMember['furtherHours'][number], say: Say): string {
  return titleUnder(say('team.hours', { counted: halfUp(counted), required }), policy);
}
