import { team } from '../../../contract/team.ts';
import { useRead } from '../../api/use-read.ts';
import type { TeamSummary } from '../../../contract/team.ts';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { MemberItem } from './member-item.tsx';
import { ReviewedPeople } from './reviewed-people.tsx';
import { useSay } from './words.ts';

/** Names first: who is overdue, for what and since when; who has something to do that has no date; then everybody. */
export function TeamPage() {
  const say = useSay();
  const query = useRead(team, {});
  const note =
    query.data &&
    query.data.members.length > 0 &&
    say('team.scope', { scope: query.data.scope, date: say.date(query.data.asOf) });
  return (
    <>
      <PageHeading text={say('team.title')} note={note} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row', 'row']} />}>
        {(team) => <Team team={team} />}
      </Reading>
    </>
  );
}

function Team({ team }: { readonly team: TeamSummary }) {
  const say = useSay();
  const overdue = team.members.filter((member) => member.overdue.length > 0);
  const toDo = team.members.filter((member) => member.toDo.length > 0);
  const isNobodyJudged = team.members.every((member) => member.overall === 'unknown');
  const reviewed = <ReviewedPeople reviewed={team.reviewed} />;
  if (team.members.length === 0)
    return team.reviewed.length > 0 ? reviewed : <p className="card empty">{say('team.empty')}</p>;
  return (
    <>
      <p className="lead">{isNobodyJudged ? say('team.none-judged') : say('team.needs', team.counts)}</p>
      {!isNobodyJudged && (
        <Card title={say('team.overdue')}>
          {overdue.length === 0 && <p>{say('team.nobody-overdue')}</p>}
          <ul className="plain-list">
            {overdue.map((member) => (
              <MemberItem key={member.oid} member={member} shows="overdue" />
            ))}
          </ul>
        </Card>
      )}
      {toDo.length > 0 && (
        <Card title={say('team.to-do')}>
          <ul className="plain-list">
            {toDo.map((member) => (
              <MemberItem key={member.oid} member={member} shows="to-do" />
            ))}
          </ul>
        </Card>
      )}
      <Card title={say('team.everybody')}>
        <ul className="plain-list">
          {team.members.map((member) => (
            <MemberItem key={member.oid} member={member} shows="summary" />
          ))}
        </ul>
      </Card>
      {reviewed}
    </>
  );
}
