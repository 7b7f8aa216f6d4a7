import { useQueryClient } from '@tanstack/react-query';
import type { LogActivity, LoggedActivity, PersonRecord } from '../../contract/record.ts';
import { logActivity, record } from '../../contract/record.ts';
import { keyOf } from './kept.ts';
import { useSend, useWrite } from './use-write.ts';

/**
 * The record with the activity in it, as the next read will show it: this cycle's only, newest first, and without the
 * one it corrects.
 */
export function withLogged(before: PersonRecord, logged: LoggedActivity, corrects?: string): PersonRecord {
  const { activity, standing, furtherStandings } = logged;
  const others = before.activities.filter(({ key }) => key !== activity.key && key !== corrects);
  const isOfThisCycle =
    !standing || [standing, ...furtherStandings].some(({ cycle }) => activity.completedOn >= cycle.from);
  const activities = (isOfThisCycle ? [activity, ...others] : others).sort((one, other) =>
    other.completedOn.localeCompare(one.completedOn),
  );
  return { ...before, standing, furtherStandings, activities };
}

/** Shows what was logged at once; what it may be the same as, and earlier years, the server says. */
export function useLogActivity(oid: string) {
  const show = useShownAtOnce(oid);
  return useWrite(logActivity, { oid }, show);
}

/** The same where nothing waits for the answer but the caller. */
export function useSendActivity(oid: string) {
  const show = useShownAtOnce(oid);
  const send = useSend();
  return (body: LogActivity) => send(logActivity, { oid }, body, show);
}

function useShownAtOnce(oid: string) {
  const cache = useQueryClient();
  return (logged: LoggedActivity, { corrects }: LogActivity) => {
    cache.setQueryData<PersonRecord>(
      keyOf(record, { oid }),
      (before) => before && withLogged(before, logged, corrects),
    );
  };
}
