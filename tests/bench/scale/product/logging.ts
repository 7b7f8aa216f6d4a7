import type { Asking } from './asking.ts';
import type { Answered, Page } from './page.ts';

/** Logs activities as people do, and looks whether each is seen by whoever logged it. */
export interface Logging {
  /** Only the sending is timed. */
  readonly page: Page;
  /** As one person; resolves to the answer of the POST. */
  logAs(oid: string): Promise<Answered>;
  readonly logged: () => number;
  /** How many were not in the record that was read right after. */
  readonly misses: () => number;
}

/** `who`: by whom the page is asked in turn. `run` tells the activities of one run from another's. */
export function loggingOf(asking: Asking, who: readonly string[], run: string): Logging {
  let logged = 0;
  let misses = 0;
  const types = new Map<string, string>();
  const recordOf = async (oid: string) =>
    (await asking.as(oid, `/api/people/${oid}/record`)).body() as unknown as {
      readonly activityTypes: readonly { readonly id: string }[];
      readonly activities: readonly { readonly title: string }[];
    };
  const typeOf = async (oid: string): Promise<string> => {
    const known = types.get(oid) ?? (await recordOf(oid)).activityTypes[0]?.id ?? '';
    types.set(oid, known);
    return known;
  };
  const logAs = async (oid: string): Promise<Answered> => {
    const activityType = await typeOf(oid);
    logged += 1;
    const title = `A session of ${run}, ${logged}`;
    const answered = await asking.as(oid, `/api/people/${oid}/activities`, {
      formId: `scale-${run}-${String(logged).padStart(10, '0')}`,
      title,
      activityType,
      completedOn: new Date().toISOString().slice(0, 10),
      minutes: 30,
      isConfirmed: true,
    });
    const record = await recordOf(oid);
    if (!record.activities.some((activity) => activity.title === title)) misses += 1;
    return answered;
  };
  return {
    page: { name: 'Log an activity', ask: (turn) => logAs(who[(turn * 3) % who.length] ?? '') },
    logAs,
    logged: () => logged,
    misses: () => misses,
  };
}
