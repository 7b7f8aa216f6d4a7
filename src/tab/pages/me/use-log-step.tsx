import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { LoggedActivity, PersonRecord } from '../../../contract/record.ts';
import { activities } from '../../../contract/record.ts';
import { halfUp } from '../../../domain/requirements/shared/amounts.ts';
import { useRead } from '../../api/use-read.ts';
import { fileField } from '../../components/files/lazy-files.ts';
import { keptDraft } from '../../drafts/kept-draft.ts';
import { logDraftKey } from '../log-cpd/draft-key.ts';
import { LogDrawer, logDrawer } from '../log-cpd/lazy-log-form.ts';
import type { Renewal } from '../log-cpd/renew-field.tsx';
import { toastCard } from '../../components/toast/lazy-toast-card.ts';
import { useTell } from '../../components/toast/tell.ts';
import { useKeeper } from '../../waiting/keeper.ts';
import { useSpoken } from '../../messages/use-say.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { useActivityUndo } from './activity-undo.ts';
import { LOG_OPENER } from './doing.ts';
import { hoursRequirement } from './hours.ts';
import { importTakingBack } from './lazy-taking-back.ts';
import { askToRenew, isOwnToRecord, renewalsOf } from './renewals.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

export interface LogStep {
  /** The button; it takes the focus back. */
  readonly opener: ReactNode;
  /** That something typed waits; null where nothing does. */
  readonly said: ReactNode;
  /** Null while it is closed. */
  readonly form: ReactNode;
  readonly open: () => void;
}

/** Logging in place: the form opens under the summary, which says afterwards what has moved. */
export function useLogStep(me: Me, record: PersonRecord, isPrimary: boolean): LogStep {
  const say = useSay();
  const { locale } = useSpoken();
  const [isOpen, setIsOpen] = useState(false);
  const tell = useTell();
  const go = useNavigation();
  const undo = useActivityUndo(me.oid);
  const hasBeenOpen = useRef(false);

  // Asked for once the person reaches for the button: what came after the form would move it under their hand.
  const [isNear, setIsNear] = useState(false);
  const lastYear = isNear || isOpen ? record.earlierYears[0] : undefined;
  const earlier = useRead(activities, lastYear && { oid: me.oid, from: lastYear.from, to: lastYear.to });
  // Fetched while the person reads.
  useEffect(() => {
    void logDrawer.bring(locale).catch(() => undefined);
    void fileField.bring(locale).catch(() => undefined);
    void importTakingBack().catch(() => undefined);
    void toastCard.bring(locale).catch(() => undefined);
  }, [locale]);
  useEffect(() => {
    if (isOpen) hasBeenOpen.current = true;
    else if (hasBeenOpen.current) document.getElementById(LOG_OPENER)?.focus();
  }, [isOpen]);

  const open = () => {
    tell(undefined);
    setIsOpen(true);
  };
  const onSaved = (logged: LoggedActivity, renews?: Renewal) => {
    tell({
      words: savedWords(logged, say),
      link: renews && askToRenew(record, renews, logged.activity, say),
      undo: undo.ofLogging(logged.activity, LOG_OPENER),
    });
    setIsOpen(false);
    if (renews && isOwnToRecord(record, renews)) {
      const { policyId, requirement } = renews;
      const isOneOfSeveral = record.furtherStandings.length > 0;
      go({ page: 'record', oid: me.oid, requirement, ...(isOneOfSeveral && { policy: policyId }) });
    }
  };
  // What was refused may have come back to the form.
  useKeeper();
  const hasDraft = !isOpen && keptDraft(logDraftKey(me.oid)) !== undefined;
  return {
    opener: (
      <Button
        id={LOG_OPENER}
        {...(isPrimary && { appearance: 'primary' })}
        onPointerEnter={() => setIsNear(true)}
        onFocus={() => setIsNear(true)}
        onClick={open}
      >
        {say('log.open')}
      </Button>
    ),
    said: hasDraft ? <p className="quiet">{say('log.draft-waits')}</p> : null,
    open,
    form: isOpen ? (
      <Suspense fallback={null}>
        <LogDrawer
          oid={me.oid}
          today={me.today}
          activityTypes={record.activityTypes}
          asks={record.logAsks}
          standards={record.standards}
          activities={[...record.activities, ...(earlier.data?.activities ?? [])]}
          renewals={renewalsOf(record, say)}
          onSaved={onSaved}
          onKept={(title) => {
            tell({ words: say('log.kept', { title }) });
            setIsOpen(false);
          }}
          onClose={() => setIsOpen(false)}
        />
      </Suspense>
    ) : null,
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
