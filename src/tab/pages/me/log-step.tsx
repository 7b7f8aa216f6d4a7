import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { LoggedActivity, PersonRecord } from '../../../contract/record.ts';
import { keptDraft } from '../../components/form/kept-draft.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Say } from '../../messages/use-say.ts';
import { useSay } from '../../messages/use-say.ts';
import { draftKeyOf } from '../log-cpd/draft-key.ts';
import { hoursOf } from './hours.ts';

const importForm = () => import('../log-cpd/log-form.tsx');
const OPENER = 'log-open';

const LogForm = lazy(async () => ({ default: (await importForm()).LogForm }));

interface LogStepProps {
  readonly me: Me;
  readonly record: PersonRecord;
}

/** The button that opens the form in place, and the sentence that says it was saved. */
export function LogStep({ me, record }: LogStepProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const [saved, setSaved] = useState('');
  const takesFocus = useRef(false);
  const hasDraft = !isOpen && keptDraft(draftKeyOf(me.oid)) !== undefined;

  // Fetched while the person reads, so that the form opens at once, without a network too.
  useEffect(() => void importForm().catch(() => undefined), []);
  useEffect(() => {
    if (!isOpen && takesFocus.current) document.getElementById(OPENER)?.focus();
    takesFocus.current = true;
  }, [isOpen]);

  const open = () => {
    setSaved('');
    setIsOpen(true);
  };
  const onSaved = (logged: LoggedActivity) => {
    setSaved(savedWords(logged, say));
    setIsOpen(false);
  };
  return (
    <>
      {isOpen ? (
        <Suspense fallback={<Skeleton blocks={['line', 'row', 'row']} />}>
          <LogForm
            oid={me.oid}
            today={me.today}
            activityTypes={record.activityTypes}
            onSaved={onSaved}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      ) : (
        <Button id={OPENER} appearance="primary" size="large" onClick={open}>
          {say('log.open')}
        </Button>
      )}
      <p role="status" className={saved === '' ? 'visually-hidden' : 'saved'}>
        {saved}
      </p>
      {hasDraft && <p className="quiet">{say('log.draft-waits')}</p>}
    </>
  );
}

function savedWords({ activity, standing }: LoggedActivity, say: Say): string {
  const hours = hoursOf(standing);
  if (!hours) return say('log.saved', { hours: say.hours(activity.minutes) });
  return say('log.saved-towards', {
    counted: say.number(hours.counted),
    required: say.number(hours.required),
  });
}
