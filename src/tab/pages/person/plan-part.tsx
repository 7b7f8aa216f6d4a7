import { TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow';
import type { PersonRecord } from '../../../contract/record.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { Card } from '../../components/card.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { KindIcon } from '../../components/item/kind-icon.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { comingOf } from './coming.ts';
import type { OnWhy } from './why-of.tsx';
import { WhyOf } from './why-of.tsx';
import { useSay } from './words.ts';

interface PlanPartProps {
  readonly record: PersonRecord;
  readonly onWhy: OnWhy;
}

/** What comes later, by date: what is not done yet, what is to be renewed, and goals. */
export function PlanPart({ record, onWhy }: PlanPartProps) {
  const say = useSay();
  const coming = comingOf(record);
  return (
    <Card
      title={say('person.plan.dates')}
      aside={<RouteLink to={{ page: 'plan', oid: record.person.oid }}>{say('person.plan.open')}</RouteLink>}
    >
      {coming.length === 0 && <p>{say('person.plan.none')}</p>}
      <ul className="plain-list">
        {coming.map((each) =>
          each.is === 'goal' ? (
            <ItemRow
              key={each.goal.key}
              icon={<TargetArrow20Regular />}
              title={each.goal.text}
              status={<span className="status status--plain">{say('person.plan.goal')}</span>}
              lines={[say('due.on', { date: say.date(each.on) })]}
              more={null}
            />
          ) : (
            <ItemRow
              key={`${each.outcome.policy?.id} ${each.outcome.requirement}`}
              icon={<KindIcon kind={each.outcome.kind} />}
              title={titleUnder(each.outcome.title, each.outcome.policy)}
              status={
                each.is === 'renew' ? (
                  <span className="status status--plain">{say('person.plan.renew')}</span>
                ) : (
                  <StatusWord shown={each.outcome.shown} label={each.outcome.statusLabel} isLater />
                )
              }
              lines={[say('due.on', { date: say.date(each.on) })]}
              more={<WhyOf outcome={each.outcome} onWhy={onWhy} />}
            />
          ),
        )}
      </ul>
    </Card>
  );
}
