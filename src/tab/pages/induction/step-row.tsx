import { Button } from '@fluentui/react-components';
import { Suspense, useId } from 'react';
import type { InductionPage, InductionStepView } from '../../../contract/induction.ts';
import { ItemRow } from '../../components/item/item-row.tsx';
import { KindIcon } from '../../components/item/kind-icon.tsx';
import type { Status } from '../../components/status-look.ts';
import { StatusWord } from '../../components/status-word.tsx';
import { WhyButton } from '../../components/why-button.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { askedOf } from '../../routing/requirement-in-address.ts';
import { NextActionButton } from './lazy-next-action.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface StepRowProps {
  readonly step: InductionStepView;
  readonly page: InductionPage;
  readonly isOwn: boolean;
}

const LOOKS: Readonly<Record<InductionStepView['state'], Status>> = {
  done: 'current',
  late: 'overdue',
  due: 'due-soon',
  'to-do': 'to-do',
  later: 'working-towards',
};

/** One step: how it stands, by when, what comes first, and the button that does it. */
export function StepRow({ step, page, isOwn }: StepRowProps) {
  const say = useSay();
  const { outcome, state } = step;
  return (
    <ItemRow
      icon={<KindIcon kind={outcome.kind} />}
      title={outcome.title}
      status={
        <StatusWord
          shown={LOOKS[state]}
          label={say(`step.${state}`)}
          isLater={state === 'later' || (state === 'due' && outcome.need === 'later')}
        />
      }
      lines={linesOf(step, say)}
      action={<StepAction step={step} page={page} isOwn={isOwn} />}
      more={<WhyButton oid={page.person.oid} about={outcome} words={say('step.why')} />}
    />
  );
}

/** The person does it as on their own page; who answers for them records what has a certificate, and waits for a reading. */
function StepAction({ step, page, isOwn }: StepRowProps) {
  const say = useSay();
  const go = useNavigation();
  const returnTo = useId();
  const { outcome, state, action, after } = step;
  const { oid } = page.person;
  if (state === 'done' || after !== null) return null;
  if (isOwn)
    return action === null ? null : (
      <Suspense fallback={null}>
        <NextActionButton
          action={action}
          outcome={outcome}
          doing={{
            oid,
            today: page.today,
            actions: [],
            onLog: () => go({ page: 'me' }),
            onReflect: () => go({ page: 'me' }),
            onWhy: () => document.getElementById(returnTo)?.focus(),
          }}
        />
      </Suspense>
    );
  if (!page.mayRecord || step.isReading) return null;
  return (
    <Button
      aria-label={say('step.record.about', { title: outcome.title })}
      onClick={() => go({ page: 'record', oid, ...askedOf(outcome) })}
    >
      {say('step.record')}
    </Button>
  );
}

function linesOf(
  { dueOn, doneOn, wasLate, after, action, isReading, state }: InductionStepView,
  say: Say,
): readonly string[] {
  const [first] = action?.kind === 'ask' ? action.who : [];
  return [
    ...(doneOn === null
      ? []
      : [say(wasLate ? 'step.done-late' : 'step.done-on', { date: say.date(doneOn) })]),
    ...(dueOn === null ? [] : [say(state === 'late' ? 'step.was-by' : 'step.by', { date: say.date(dueOn) })]),
    ...(after === null ? [] : [say('step.after', { title: after })]),
    ...(isReading && doneOn === null ? [say('step.reading')] : []),
    ...(first && action?.kind === 'ask'
      ? [say(action.about === 'check' ? 'step.ask.check' : 'step.ask', { name: first.name })]
      : []),
  ];
}
