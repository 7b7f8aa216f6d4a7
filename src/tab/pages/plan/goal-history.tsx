import type { GoalHistory as History, PlanPage, PlannedGoalView } from '../../../contract/plans.ts';
import { goalHistory } from '../../../contract/plans.ts';
import { useRead } from '../../api/use-read.ts';
import type { WordedStep } from '../../components/history/history-steps.tsx';
import { HistorySteps } from '../../components/history/history-steps.tsx';
import { poundsOf } from '../../components/pounds-of.ts';
import { Reading } from '../../components/reading.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface GoalHistoryProps {
  readonly goal: PlannedGoalView;
  readonly page: PlanPage;
  readonly onClose: () => void;
}

/** Who wrote a goal, changed it, said what became of it: the last first, each with what was another. */
export function GoalHistory({ goal, page, onClose }: GoalHistoryProps) {
  const say = useSay();
  const query = useRead(goalHistory, { oid: page.person.oid, goalKey: goal.key });
  return (
    <SideDrawer title={say('goal.history')} onClose={onClose}>
      <Reading query={query} skeleton={<Skeleton blocks={['row', 'row']} />}>
        {({ title, steps }) => (
          <HistorySteps title={title} steps={steps.map((step) => wordedStep(step, page, say))} />
        )}
      </Reading>
    </SideDrawer>
  );
}

type Step = History['steps'][number];

function wordedStep({ did, byName, on, at, changes }: Step, page: PlanPage, say: Say): WordedStep {
  const when = say('goal.history.when', { date: say.date(on), time: at });
  return {
    key: `${on} ${at} ${did}`,
    did: say(`goal.history.${did}`),
    when: byName === '' ? when : say('goal.history.by', { name: byName, when }),
    changes: changes.map(({ field, before, after }) => ({
      field,
      label: say(`goal.history.field.${field}`),
      before: worded(field, before, page, say),
      after: worded(field, after, page, say),
    })),
  };
}

function worded(field: Step['changes'][number]['field'], value: string, page: PlanPage, say: Say): string {
  if (value === '') return '';
  if (field === 'targetOn') return say.date(value);
  if (field === 'costPence') return poundsOf(Number(value));
  return field === 'strand' ? (page.choices.strands.find(({ id }) => id === value)?.label ?? value) : value;
}
