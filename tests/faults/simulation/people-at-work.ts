import { civilDate } from '../../../src/domain/cycles/civil-date.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Stored } from '../../../src/ports/records.ts';
import type { ListName } from '../../../src/sharepoint/lists/index.ts';
import { ensureSeen } from '../../../src/sharepoint/ensure-seen.ts';
import { knowsRow } from '../../../src/sharepoint/knows-row.ts';
import { seenToken } from '../../../src/sharepoint/seen-token.ts';
import { NO_DETAILS } from '../../../src/domain/plans/goal.ts';
import { addGoal } from '../../../src/use-cases/plans/add-goal.ts';
import { changeEvent } from '../../../src/use-cases/events/change-event.ts';
import { logActivity } from '../../../src/use-cases/record/log-activity.ts';
import { scheduleEvent } from '../../../src/use-cases/events/schedule-event.ts';
import { submitEvaluation } from '../../../src/use-cases/evaluations/submit-evaluation.ts';
import { takeRegister } from '../../../src/use-cases/events/take-register.ts';
import { ASHA_OID, COORDINATOR_OID } from '../../builders/records.ts';
import { COLLEAGUE_OID, SERVICE_UNIT } from '../../builders/a-service.ts';
import { ATTENDEES } from './outside.ts';
import type { Random } from './random.ts';
import { oneOf } from './random.ts';
import type { Server } from './server.ts';

/** What somebody was told is stored. */
export interface Acknowledged {
  readonly list: ListName;
  readonly itemId: string;
  readonly eTag: string;
  readonly value: { readonly key: string };
}

export interface Mark {
  readonly eventKey: string;
  readonly personOid: string;
}

/** What people were told in a run. */
export interface Told {
  readonly acknowledged: Acknowledged[];
  readonly marks: Mark[];
  /** What nobody may, and somebody was let do. */
  readonly wronglyAllowed: string[];
  /** What was lost or wrong, and a server did not say so. */
  readonly unnoticed: string[];
  /** What somebody wrote, and a server that was told so does not show. */
  readonly unseen: string[];
}

type Work = (server: Server) => Promise<void>;

/** People who use the product, on any of the servers; what did not work they send again, from the same form. */
export function peopleAtWork(random: Random, told: Told, touched: ReadonlySet<string>) {
  let forms = 0;
  let rooms = 0;
  const formId = () => `form-${forms > 2 && random(3) === 0 ? random(forms) : (forms += 1)}`;
  const heard = (list: ListName, answer: Result<Stored<{ key: string }>, unknown>) => {
    if (answer.ok) told.acknowledged.push({ list, ...answer.value });
  };

  const log: Work = async ({ deps }) => {
    const personOid = oneOf(random, ATTENDEES);
    const form = formId();
    const answer = await logActivity(deps, {
      actorOid: personOid,
      personOid,
      formId: form,
      title: `CPD by ${form}`,
      activityType: 'webinar',
      completedOn: civilDate('2026-11-20'),
      minutes: 30,
      category: 'sector',
      reflection: '',
      delivery: undefined,
      alignment: [],
      isConfirmed: true,
    });
    heard('activities', answer.ok ? { ok: true, value: answer.value.stored } : answer);
  };

  const plan: Work = async ({ deps }) => {
    const personOid = oneOf(random, ATTENDEES);
    const form = formId();
    const targetOn = civilDate('2027-07-31');
    const answer = await addGoal(deps, {
      actorOid: personOid,
      personOid,
      formId: form,
      ...NO_DETAILS,
      text: form,
      targetOn,
    });
    heard('goals', answer.ok ? { ok: true, value: answer.value.stored } : answer);
  };

  const fieldsOf = (venue: string) => ({
    title: 'Safeguarding update',
    startsAt: '2026-11-26T14:00:00.000Z',
    endsAt: '2026-11-26T15:00:00.000Z',
    activityType: 'webinar',
    category: 'sector' as const,
    provider: 'In-house',
    venue,
  });

  const schedule: Work = async ({ deps }) => {
    const event = { actorOid: COORDINATOR_OID, unit: SERVICE_UNIT.key, ...fieldsOf('Main hall') };
    heard('events', await scheduleEvent(deps, { ...event, formId: `event-${random(4)}` }));
  };

  const move: Work = async ({ deps }) => {
    const events = deps.records.events.all();
    if (events.length === 0) return;
    const { value, eTag } = oneOf(random, events);
    const change = { actorOid: COORDINATOR_OID, eventKey: value.key, version: eTag };
    heard('events', await changeEvent(deps, { ...change, ...fieldsOf(`Room ${(rooms += 1)}`) }));
  };

  const mark: Work = async ({ deps }) => {
    const events = deps.records.events.all();
    if (events.length === 0) return;
    const eventKey = oneOf(random, events).value.key;
    const entries = ATTENDEES.map((personOid) => ({ personOid, status: 'attended' as const }));
    const answer = await takeRegister(deps, { actorOid: COORDINATOR_OID, eventKey, entries });
    if (answer.ok) told.marks.push(...ATTENDEES.map((personOid) => ({ eventKey, personOid })));
  };

  const evaluate: Work = async ({ deps }) => {
    const marks = deps.records.attendances.all();
    if (marks.length === 0) return;
    const { eventKey, personOid } = oneOf(random, marks).value;
    const given = { rating: 'very-good', answers: { 'content-and-learning': 'Captions' } };
    const answer = await submitEvaluation(deps, { actorOid: personOid, eventKey, ...given });
    if (answer.ok && answer.value.stored) heard('evaluations', { ok: true, value: answer.value.stored });
  };

  /** Colin, whom a row typed into the list without its hash calls the CPD lead, and a coordinator about herself. */
  const overreach: Work = async ({ deps }) => {
    const event = { unit: SERVICE_UNIT.key, formId: `not-mine-${random(3)}`, ...fieldsOf('Nowhere') };
    const scheduled = await scheduleEvent(deps, { actorOid: COLLEAGUE_OID, ...event });
    if (scheduled.ok) told.wronglyAllowed.push('an event by somebody without a role');
    const [stored] = deps.records.events.all();
    if (!stored) return;
    const themselves = [{ personOid: COORDINATOR_OID, status: 'attended' as const }];
    const request = { actorOid: COORDINATOR_OID, eventKey: stored.value.key, entries: themselves };
    if ((await takeRegister(deps, request)).ok) told.wronglyAllowed.push('a mark for oneself');
    const targetOn = civilDate('2027-07-31');
    const goal = {
      ...NO_DETAILS,
      actorOid: COLLEAGUE_OID,
      personOid: ASHA_OID,
      formId: 'not-mine',
      text: 'Theirs',
      targetOn,
    };
    if ((await addGoal(deps, goal)).ok) told.wronglyAllowed.push('a goal for a colleague');
  };

  /** Somebody looks at what they wrote, perhaps on another server: their browser says what they have seen. */
  const readAgain: Work = async ({ process, sharePoint, replica }) => {
    if (told.acknowledged.length === 0) return;
    const { list, itemId, eTag } = oneOf(random, told.acknowledged);
    const token = seenToken(list, { itemId, eTag });
    if ((await ensureSeen(sharePoint, [token])).length > 0 || touched.has(`${list}:${itemId}`)) return;
    if (!knowsRow(replica, token)) told.unseen.push(`${token} on ${process.name}`);
  };

  const works = { log, plan, schedule, move, mark, evaluate, overreach, readAgain };
  const names = [
    'log',
    'log',
    'plan',
    'schedule',
    'mark',
    'mark',
    'evaluate',
    'move',
    'overreach',
    'readAgain',
  ] as const;
  return {
    works,
    next: (): { readonly name: string; readonly work: Work } => {
      const name = oneOf(random, names);
      return { name, work: works[name] };
    },
  };
}
