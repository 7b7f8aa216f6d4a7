import { Button } from '@fluentui/react-components';
import { TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow';
import { Suspense, useState } from 'react';
import type { TeamMember } from '../../../contract/team.ts';
import { useTell } from '../../components/toast/tell.ts';
import { SuggestGoalForm } from './lazy-suggest-goal-form.ts';
import { useSay } from './words.ts';

/** As many as the API takes at once. */
const MOST_PEOPLE = 50;

interface SuggestGoalProps {
  readonly people: readonly TeamMember[];
  readonly recordedBy: string;
  readonly today: string;
  readonly onDone: () => void;
}

/** One goal for all who are chosen. */
export function SuggestGoal({ people, recordedBy, today, onDone }: SuggestGoalProps) {
  const say = useSay();
  const tell = useTell();
  const [isOpen, setIsOpen] = useState(false);
  if (people.length > MOST_PEOPLE)
    return <span className="quiet">{say('team.suggest.too-many', { count: MOST_PEOPLE })}</span>;
  return (
    <>
      <Button appearance="subtle" icon={<TargetArrow20Regular />} onClick={() => setIsOpen(true)}>
        {say('team.suggest')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SuggestGoalForm
            people={people}
            recordedBy={recordedBy}
            today={today}
            onSaved={() => {
              setIsOpen(false);
              tell({ words: say('team.suggest.sent', { count: people.length }) });
              onDone();
            }}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
