import type { GoalView } from '../../../contract/record.ts';
import { Card } from '../../components/card.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { useSay } from './words.ts';

interface PlanCardProps {
  readonly oid: string;
  readonly goals: readonly GoalView[];
}

/** The person's goals, open ones first; those whose date has passed say so. */
export function PlanCard({ oid, goals }: PlanCardProps) {
  const say = useSay();
  const order = [...goals].sort(
    (one, other) =>
      Number(one.state !== 'open') - Number(other.state !== 'open') ||
      one.targetOn.localeCompare(other.targetOn),
  );
  return (
    <Card
      title={say('plan.title')}
      aside={
        <span className="card__links">
          <RouteLink to={{ page: 'selfAssessment', oid }}>{say('assess.link')}</RouteLink>{' '}
          <RouteLink to={{ page: 'plan', oid }}>{say('plan.open')}</RouteLink>
        </span>
      }
    >
      {order.length === 0 && <p>{say('plan.empty')}</p>}
      <ul className="plain-list">
        {order.map((goal) => (
          <li key={goal.key} className="goal">
            <p>{goal.text}</p>
            <p className="quiet">
              {goal.isPast && (
                <>
                  <StatusWord shown="overdue" label={say('goal.past')} />{' '}
                </>
              )}
              {say(`goal.${goal.state}`, { date: say.date(goal.targetOn) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
