import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { LoggedActivity, PersonRecord } from '../../../contract/record.ts';
import { halfUp } from '../../../domain/requirements/shared/amounts.ts';
import { keptDraft } from '../../drafts/kept-draft.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { logDraftKey } from '../log-cpd/draft-key.ts';
import { LogForm, logForm } from '../log-cpd/lazy-log-form.ts';
import { useSpoken } from '../../messages/use-say.ts';
import { hoursRequirement } from './hours.ts';
import { importTakeBackForm } from './lazy-take-back-form.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

const OPENER = 'log-open';

export interface LogStep {
  /** The button; gone while the form is open. */
  readonly opener: ReactNode;
  /** The region that says it was saved; it is there before it speaks. */
  readonly said: ReactNode;
  readonly form: ReactNode;
}

/** Logging in place: the form opens where the hours stand, and the figure moves under the sentence that says so. */
export function useLogStep(me: Me, record: PersonRecord): LogStep {
  const say = useSay();
  const { locale } = useSpoken();
  const [isOpen, setIsOpen] = useState(false);
  const [saved, setSaved] = useState('');
  const hasBeenOpen = useRef(false);

  // Fetched while the person reads.
  useEffect(() => {
    void logForm.bring(locale).catch(() => undefined);
    void importTakeBackForm().catch(() => undefined);
  }, [locale]);
  useEffect(() => {
    if (isOpen) hasBeenOpen.current = true;
    else if (hasBeenOpen.current) document.getElementById(OPENER)?.focus();
  }, [isOpen]);

  const open = () => {
    setSaved('');
    setIsOpen(true);
  };
  const onSaved = (logged: LoggedActivity) => {
    setSaved(savedWords(logged, say));
    setIsOpen(false);
  };
  const hasDraft = !isOpen && keptDraft(logDraftKey(me.oid)) !== undefined;
  return {
    opener: isOpen ? null : (
      <Button id={OPENER} appearance="primary" onClick={open}>
        {say('log.open')}
      </Button>
    ),
    said: (
      <>
        <p role="status" className={saved === '' ? 'visually-hidden' : 'saved'}>
          {saved}
        </p>
        {hasDraft && <p className="quiet">{say('log.draft-waits')}</p>}
      </>
    ),
    form: isOpen && (
      <Suspense fallback={<Skeleton blocks={['line', 'row', 'row']} />}>
        <LogForm
          oid={me.oid}
          today={me.today}
          activityTypes={record.activityTypes}
          asks={record.logAsks}
          standards={record.standards}
          onSaved={onSaved}
          onClose={() => setIsOpen(false)}
        />
      </Suspense>
    ),
  };
}

function savedWords({ activity, otherYear, standing, furtherStandings }: LoggedActivity, say: Say): string {
  if (otherYear) {
    return say('log.saved-other-year', { from: say.date(otherYear.from), to: say.date(otherYear.to) });
  }
  const [hours] = [standing, ...furtherStandings].flatMap((each) => hoursRequirement(each) ?? []);
  if (!hours) return say('log.saved', { hours: say.hours(activity.minutes) });
  return say('log.saved-towards', {
    counted: halfUp(hours.counted),
    required: hours.required,
  });
}
