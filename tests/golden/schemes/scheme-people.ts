import path from 'node:path';
import { assess } from '../../../src/cli/assess/assess.ts';
import { policySource } from '../../../src/cli/assess/policy-source.ts';

const policies = policySource(path.join(__dirname, '../../../policies'));

interface Figures {
  readonly status: string;
  readonly required: number | null;
  readonly counted: number | null;
  readonly missing: number | null;
  readonly dueOn: string | null;
}

type Loose = Readonly<Record<string, unknown>>;

/** A person of a scheme as `cpd assess` reads them; the name holds the working. */
export interface SchemePerson {
  readonly name: string;
  readonly asOf: string;
  /** Left out: the policy's own. */
  readonly cycle?: readonly [from: string, to: string];
  readonly person?: Loose;
  readonly evidence: readonly Loose[];
  readonly overall: 'compliant' | 'action-needed' | 'non-compliant';
  /** By requirement: status, required, counted, missing, the date that decides. */
  readonly gives: Readonly<
    Record<string, readonly [string, number | null, number | null, number | null, string | null]>
  >;
}

const clause = { section: '1', line: 1, quote: 'As the public rule says, in words of our own.' };

export const rule = (key: string, kind: string, parameters: object, more: object = {}) => ({
  key,
  title: key,
  kind,
  parameters,
  clause,
  ...more,
});

const declared = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

/** A whole policy document of a scheme; its cycles are calendar years unless it says otherwise. */
export const schemeOf = (
  id: string,
  {
    roles,
    activityTypes = [],
    ...more
  }: { roles: readonly string[]; activityTypes?: readonly string[] } & Loose,
) => ({
  id,
  title: id,
  document: `${id} scheme`,
  version: '1',
  effectiveFrom: '2000-01-01',
  cycle: { startsInMonth: 1, startsOnDay: 1 },
  hoursPerDay: 7,
  roles: declared(roles),
  activityTypes: declared(activityTypes),
  ...more,
});

/** Something done, as a file states it. */
export const done = (date: string, hours: number, more: Loose = {}) => ({
  type: 'activity',
  date,
  status: 'completed',
  hours,
  ...more,
});

/** The same with points instead of hours. */
export const scored = (date: string, points: number, pointsBy?: Loose) => ({
  type: 'activity',
  date,
  status: 'completed',
  points,
  pointsBy,
});

/** What `cpd assess` says of the person: overall, and the figures of each requirement. */
export function judgedAs(policy: Loose, { asOf, cycle, person, evidence }: SchemePerson) {
  const theCase = {
    id: 1,
    policy,
    asOf,
    cycle: cycle && { from: cycle[0], to: cycle[1] },
    person: { startDate: '2015-01-05', ...person },
    evidence,
  };
  const judged = assess(JSON.stringify({ cases: [theCase] }), policies);
  if (!judged.ok) throw new Error(judged.refusal.join('\n'));
  const standing = [...judged.value][0]?.standing;
  return {
    overall: standing?.overall,
    changesOn: standing?.changesOn,
    gives: Object.fromEntries(
      (standing?.outcomes ?? []).map(
        ({ requirement, status, required, counted, missing, dueOn }: Figures & { requirement: string }) => [
          requirement,
          [status, required, counted, missing, dueOn],
        ],
      ),
    ),
  };
}
