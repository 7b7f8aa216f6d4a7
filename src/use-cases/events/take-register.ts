import { fieldProblem } from '../../domain/fields/field-problem.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { latestAttendances } from './list-events.ts';
import type { RegisterValue } from './read-register.ts';
import { readRegister } from './read-register.ts';

export interface RegisterEntry {
  readonly personOid: string;
  readonly status: 'attended' | 'absent';
}

/**
 * A coordinator says who else was there. A mark is evidence: a changed mind is a new row that supersedes the old one, and
 * saying the same again writes nothing.
 */
export async function takeRegister(
  deps: Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly eventKey: string;
    readonly entries: readonly RegisterEntry[];
  },
): Promise<Result<RegisterValue, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, eventKey, entries } = request;
  const register = readRegister(deps, request);
  if (!register.ok) return register;

  const invited = new Set(register.value.people.map(({ person }) => person.oid));
  const strangers = entries.flatMap((entry, index) =>
    invited.has(entry.personOid) ? [] : [fieldProblem(`entries.${index}.personOid`, 'not-a-choice')],
  );
  if (strangers.length > 0) return err({ code: 'bad-input', problems: strangers });

  const marks = latestAttendances(deps, eventKey);
  const notTheirs = entries.flatMap(({ personOid, status }, index) =>
    marks.get(personOid) === status || authoriseForPerson(deps, actorOid, 'attendance.record', personOid).ok
      ? []
      : [fieldProblem(`entries.${index}.personOid`, 'needs-second-person')],
  );
  if (notTheirs.length > 0) return err({ code: 'bad-input', problems: notTheirs });

  for (const { personOid, status } of entries) {
    if (marks.get(personOid) === status) continue;
    const earlier = deps.records.attendances
      .where('eventKey', eventKey)
      .map(({ value }) => value)
      .filter((row) => row.personOid === personOid)
      .toSorted((first, second) => first.recordedAt.localeCompare(second.recordedAt));
    // Another register may have said the same while the marks before this one were stored.
    if (earlier.at(-1)?.status === status) continue;
    const created = await createAudited(
      deps,
      deps.records.attendances,
      {
        key: deps.keys.keyFor('attendance', eventKey, personOid, String(earlier.length)),
        eventKey,
        personOid,
        status,
        recordedAt: deps.clock.now(),
        recordedBy: actorOid,
        supersedes: earlier.at(-1)?.key,
      },
      { action: 'attendance-recorded', actorOid, subjectOid: personOid },
    );
    if (!created.ok) return created;
  }
  const after = readRegister(deps, request);
  return after.ok ? ok(after.value) : after;
}
