import { expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  anAttendance,
  aTrainingEvent,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { answeringEntry } from '../entries/answering-entry.ts';
import { answeringForm } from './answering-form.ts';
import { followEndedEvents } from '../follow-up/follow-ended-events.ts';
import { readWhy } from '../standing/read-why.ts';
import { recordEntry } from '../entries/record-entry.ts';
import { submitEvaluation } from './submit-evaluation.ts';

const EVENT = aTrainingEvent({ startsAt: '2026-11-21T08:00:00.000Z', endsAt: '2026-11-21T09:30:00.000Z' });

/** What answers the duty to evaluate, some days after Asha’s event. */
async function asked(daysAfter: number, actorOid = ASHA_OID) {
  const world = aService({ records: { events: [EVENT], attendances: [anAttendance()] } });
  await followEndedEvents(world, new Set());
  world.clock.advance({ days: daysAfter });
  const read = () => {
    const why = readWhy(world, { actorOid, personOid: ASHA_OID, requirement: 'evaluation' });
    if (!why.ok) throw new Error('Nobody asks Asha to evaluate.');
    return why.value;
  };
  const why = read();
  const entry = answeringEntry(world, actorOid, why);
  return {
    world,
    read,
    entry: entry && { kind: entry.kind.name, about: entry.about },
    form: answeringForm(world, actorOid, why),
    status: why.proof.outcome.status,
  };
}

it('is the event’s form while it is open, also when the answer is late', async () => {
  expect(await asked(1)).toMatchObject({ form: EVENT.key, status: 'due' });
  expect(await asked(14)).toMatchObject({ form: EVENT.key, status: 'overdue' });
});

it('is nobody else’s', async () => {
  expect((await asked(1, MANAGER_OID)).form).toBeUndefined();
  expect((await asked(1, COORDINATOR_OID)).form).toBeUndefined();
});

it('is an entry once the form has closed, and that entry meets the duty', async () => {
  const { world, entry, form, status, read } = await asked(15);
  expect({ form, status, kind: entry?.kind }).toEqual({
    form: undefined,
    status: 'overdue',
    kind: 'activity-evaluation',
  });
  expect(
    await submitEvaluation(world, { actorOid: ASHA_OID, eventKey: EVENT.key, rating: 'good', answers: {} }),
  ).toEqual({ ok: false, refusal: { code: 'evaluation-closed', closedOn: '2026-12-05' } });
  await recordEntry(world, {
    actorOid: ASHA_OID,
    personOid: ASHA_OID,
    formId: 'form-0000000000001',
    kind: 'activity-evaluation',
    fields: { about: entry?.about ?? '', datedOn: '2026-12-06', note: 'Of use to me each week.' },
  });
  expect(read().proof.outcome.status).toBe('met');
});
