import { Button } from '@fluentui/react-components';
import { TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow';
import type { PlannedGoalView, PlanPage } from '../../../contract/plans.ts';
import { changeGoal } from '../../../contract/plans.ts';
import { useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { MoreButton } from '../../components/item/more-button.tsx';
import type { MoreItem } from '../../components/item/more-item.ts';
import { poundsOf } from '../../components/pounds-of.ts';
import { StatusWord } from '../../components/status-word.tsx';
import { asApiError } from '../../api/api-error.ts';
import { GoalAnswers } from './goal-answers.tsx';
import type { OnStep } from './step.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface GoalItemProps {
  readonly goal: PlannedGoalView;
  readonly page: PlanPage;
  readonly onStep: OnStep;
  readonly onDone: (words: string) => void;
}

/** One goal of a plan: how it stands, what it is for, what was said of it, and the one thing to do. */
export function GoalItem({ goal, page, onStep, onDone }: GoalItemProps) {
  const say = useSay();
  const params = { oid: page.person.oid, goalKey: goal.key };
  const change = useWrite(changeGoal, params);
  const send = (to: 'take-on' | 'reopen') =>
    change.mutate(
      { version: goal.version, change: { to } },
      { onSuccess: () => onDone(say(`goal.saved.${to}`)) },
    );
  const about = (words: string) => say('goal.do.about', { words, title: goal.text });
  const first = goal.changes.includes('take-on') ? 'take-on' : goal.changes.includes('done') && 'done';
  const items: readonly MoreItem[] = [
    ...(page.may.note
      ? [{ words: say('goal.do.note'), onChoose: () => onStep({ does: 'note', goal }) }]
      : []),
    ...(['edit', 'carry-over', 'drop'] as const)
      .filter((does) => goal.changes.includes(does))
      .map((does) => ({ words: say(`goal.do.${does}`), onChoose: () => onStep({ does, goal }) })),
    ...(goal.changes.includes('reopen')
      ? [{ words: say('goal.do.reopen'), onChoose: () => send('reopen') }]
      : []),
    { words: say('goal.history'), onChoose: () => onStep({ does: 'history', goal }) },
    ...(goal.maySuggestionGo
      ? [{ words: say('goal.do.withdraw'), onChoose: () => onStep({ does: 'withdraw-suggestion', goal }) }]
      : []),
  ];
  return (
    <>
      <ItemRow
        icon={<TargetArrow20Regular />}
        title={goal.text}
        status={<GoalStatus goal={goal} />}
        lines={linesOf(goal, page, say)}
        action={
          first && (
            <Button
              appearance={first === 'take-on' ? 'primary' : 'secondary'}
              aria-label={about(say(`goal.do.${first}`))}
              disabledFocusable={change.isPending}
              onClick={() => (first === 'take-on' ? send('take-on') : onStep({ does: 'done', goal }))}
            >
              {say(`goal.do.${first}`)}
            </Button>
          )
        }
        more={<MoreButton id={`more-${goal.key}`} about={goal.text} items={items} />}
      >
        <GoalAnswers goal={goal} isOwn={page.may.addGoal} />
      </ItemRow>
      {change.isError && (
        <li className="plain-list__note">
          <NotSaved failure={asApiError(change.error)} isSaving={change.isPending} />
        </li>
      )}
    </>
  );
}

function GoalStatus({ goal }: { readonly goal: PlannedGoalView }) {
  const say = useSay();
  if (goal.isPast) return <StatusWord shown="overdue" label={say('goal.state.past')} />;
  return goal.state === 'done' ? (
    <StatusWord shown="current" label={say('goal.state.done')} />
  ) : (
    <span className="status status--plain">{say(`goal.state.${goal.state}`)}</span>
  );
}

function linesOf(goal: PlannedGoalView, { needs, choices }: PlanPage, say: Say): readonly string[] {
  const isOver = goal.state === 'done' || goal.state === 'dropped';
  const need = needs.find(({ key }) => key === goal.need);
  const given = (id: Parameters<Say>[0], text: string) => (text === '' ? [] : [say(id, { text })]);
  return [
    say(isOver ? 'goal.was-by' : 'goal.by', { date: say.date(goal.targetOn) }),
    ...(goal.suggestedByName === null ? [] : [say('goal.suggested-by', { name: goal.suggestedByName })]),
    ...given('goal.for-need', need?.text ?? ''),
    ...(goal.priorityTitle === null ? [] : [say('goal.for-priority', { title: goal.priorityTitle })]),
    ...choices.questions.flatMap(({ id, label }) =>
      goal.choices[id] === undefined ? [] : [say('goal.chosen', { label, chosen: goal.choices[id] })],
    ),
    ...given('goal.for-strand', choices.strands.find(({ id }) => id === goal.strand)?.label ?? ''),
    ...given('goal.shown-by', goal.measure),
    ...given('goal.effect', goal.intendedEffect),
    ...given('goal.support', goal.support),
    ...(goal.costPence === null ? [] : [say('goal.cost', { pounds: poundsOf(goal.costPence) })]),
    ...(goal.timesCarriedOver > 0 ? [say('goal.carried-over', { count: goal.timesCarriedOver })] : []),
    ...given(goal.state === 'dropped' ? 'goal.dropped-because' : 'goal.came-of', goal.outcome),
    ...goal.answeredBy.map(({ title, completedOn }) =>
      say('goal.answered-by', { title, date: say.date(completedOn) }),
    ),
    ...goal.notes.map(({ on, byName, text }) => say('goal.note', { date: say.date(on), name: byName, text })),
  ];
}
