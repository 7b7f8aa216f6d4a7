import { Button } from '@fluentui/react-components';
import { Handshake20Regular } from '@fluentui/react-icons/svg/handshake';
import type { AgreedTargetView, PlanPage } from '../../../contract/plans.ts';
import { Card } from '../../components/card.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import type { OnStep } from './step.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface AgreedTargetsProps {
  readonly page: PlanPage;
  readonly onStep: OnStep;
}

/** What was agreed in signed reviews and is no goal yet: one step makes it one. */
export function AgreedTargets({ page, onStep }: AgreedTargetsProps) {
  const say = useSay();
  return (
    <Card title={say('plan.agreed')}>
      <ul className="plain-list">
        {page.agreed.map((target) => (
          <ItemRow
            key={`${target.meeting} ${target.place}`}
            icon={<Handshake20Regular />}
            title={target.text}
            lines={linesOf(target, say)}
            action={
              page.may.addGoal && (
                <Button
                  aria-label={say('goal.do.about', { words: say('plan.agreed.add'), title: target.text })}
                  onClick={() => onStep({ does: 'add-goal', target })}
                >
                  {say('plan.agreed.add')}
                </Button>
              )
            }
          />
        ))}
      </ul>
    </Card>
  );
}

const linesOf = ({ kindLabel, heldOn, measure, day }: AgreedTargetView, say: Say): readonly string[] => [
  say('plan.agreed.at', { kind: kindLabel, date: say.date(heldOn) }),
  ...(day === null ? [] : [say('goal.by', { date: say.date(day) })]),
  ...(measure === '' ? [] : [say('goal.shown-by', { text: measure })]),
];
