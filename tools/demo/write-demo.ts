import { cycleHolding } from '../../src/domain/cycles/cycle.ts';
import type { Result } from '../../src/domain/result.ts';
import { NO_DETAILS } from '../../src/domain/plans/goal.ts';
import type { Need } from '../../src/domain/needs/need.ts';
import { statePriority } from '../../src/use-cases/priorities/state-priority.ts';
import { raiseNeed } from '../../src/use-cases/plans/raise-need.ts';
import { addGoal } from '../../src/use-cases/plans/add-goal.ts';
import { addPerson } from '../../src/use-cases/people/add-person.ts';
import { addUnit } from '../../src/use-cases/people/add-unit.ts';
import { assignRole } from '../../src/use-cases/people/assign-role.ts';
import type { Deps } from '../../src/use-cases/shared/deps.ts';
import { logActivity } from '../../src/use-cases/record/log-activity.ts';
import { recordEntry } from '../../src/use-cases/entries/record-entry.ts';
import { recordReview } from '../../src/use-cases/reviews/record-review.ts';
import { reviewerOids } from '../../src/use-cases/shared/reviewers-of-person.ts';
import { scheduleEvent } from '../../src/use-cases/events/schedule-event.ts';
import { takeRegister } from '../../src/use-cases/events/take-register.ts';
import type { DemoEntry, DemoPerson, DemoUser } from './demo-person.ts';
import type { DemoEvent } from './events.ts';
import { demoEvents } from './events.ts';
import { demoAdministrator, demoLead, demoPeople, demoRoles, demoSecondPerson } from './people.ts';
import { demoInForceFrom, demoUnits } from './units.ts';
import { demoReviewers } from './reviewers.ts';

const MINUTES = 60_000;
const EVENT_BEGAN_MINUTES_AGO = 90;
const EVENT_ENDS_IN_MINUTES = 30;

/**
 * Writes the demo organisation through the product's own use cases, each as the person who would do it. Running it
 * again writes nothing new: every row has a key.
 */
export async function writeDemo(deps: Deps, users: readonly DemoUser[]): Promise<void> {
  const today = deps.clock.today();
  const cycle = cycleHolding({ startsInMonth: 9, startsOnDay: 1, months: 12, countedFrom: today }, today);
  const people = demoPeople(users, cycle.from, today);
  const oidOf = (name: string): string => required(users.find((user) => user.displayName === name)?.id, name);
  const administrator = oidOf(demoAdministrator);
  const lead = oidOf(demoLead);
  const secondPerson = oidOf(demoSecondPerson);

  for (const role of demoRoles.filter((each) => each.unit === undefined)) await giveRole(role);
  for (const { fallback, ...unit } of demoUnits) {
    const fallbackOid = fallback === undefined ? undefined : oidOf(fallback);
    done(
      await addUnit(deps, {
        actorOid: administrator,
        unit: { ...unit, fallbackOid, inForceFrom: demoInForceFrom },
      }),
    );
  }
  for (const role of demoRoles.filter((each) => each.unit !== undefined)) await giveRole(role);
  await inParallel(people, async ({ person }) =>
    done(await addPerson(deps, { actorOid: administrator, person })),
  );
  for (const { name, kind, reviewers } of demoReviewers(users)) {
    for (const [index, reviewer] of reviewers.entries()) {
      done(
        await recordEntry(deps, {
          actorOid: lead,
          personOid: oidOf(name),
          formId: `demo-reviewer-${String(index).padStart(4, '0')}`,
          kind: 'reviewer',
          fields: { about: kind, colleague: oidOf(reviewer), datedOn: cycle.from },
        }),
      );
    }
  }
  await inParallel(people, (demo) => writePerson(deps, demo, { lead, secondPerson }));
  done(
    await statePriority(deps, {
      ...demoPriority,
      actorOid: lead,
      formId: 'demo-priority-0000001',
      unit: undefined,
      ownerOid: lead,
      from: cycle.from,
      to: cycle.to,
      approvedOn: cycle.from,
    }),
  );
  for (const event of demoEvents) await writeEvent(deps, event, oidOf);

  async function giveRole({ name, role, unit }: (typeof demoRoles)[number]): Promise<void> {
    done(
      await assignRole(deps, {
        actorOid: administrator,
        isFirstAdministrator: name === demoAdministrator,
        assignment: { personOid: oidOf(name), role, unit, from: cycle.from, to: undefined },
      }),
    );
  }
}

const demoPriority = {
  plan: 'quality-improvement-plan',
  title: 'Every session asks something of every learner',
  measure: 'Nine of ten observed sessions by July.',
  approvedBy: 'The quality board',
} as const;

async function writePerson(
  deps: Deps,
  demo: DemoPerson,
  { lead, secondPerson }: { readonly lead: string; readonly secondPerson: string },
): Promise<void> {
  const personOid = demo.person.oid;
  // Nobody certifies themselves.
  const leadOid = personOid === lead ? secondPerson : lead;
  const managerOid = demo.managerOid ?? leadOid;
  const actorOf = { self: personOid, 'line-manager': managerOid, 'cpd-lead': leadOid } as const;
  const writeEntry = async ({ by, kind, fields }: DemoEntry, formId: string) =>
    done(await recordEntry(deps, { actorOid: actorOf[by], personOid, formId, kind, fields }));

  for (const [index, entry] of demo.entries.entries()) {
    await writeEntry(entry, `demo-entry-${String(index).padStart(7, '0')}`);
  }
  for (const [index, { followUps, ...activity }] of demo.activities.entries()) {
    const formId = `demo-activity-${String(index).padStart(4, '0')}`;
    const logged = done(await logActivity(deps, { actorOid: personOid, personOid, formId, ...activity }));
    const about = logged.stored.value.key;
    for (const followUp of followUps) {
      const fields = { ...followUp.fields, about };
      await writeEntry({ ...followUp, fields }, `${formId}-${followUp.kind}`);
    }
  }
  for (const [index, { ownEvidence, ...need }] of demo.needs.entries()) {
    const formId = `demo-need-${String(index).padStart(8, '0')}`;
    const raise = (actorOid: string, more: Pick<Need, 'source' | 'evidence' | 'supports'>) =>
      raiseNeed(deps, { ...need, actorOid, personOid, formId, ...more });
    const seen = { source: 'observation', evidence: need.evidence, supports: undefined } as const;
    const { key } = done(await raise(managerOid, seen)).stored.value;
    if (ownEvidence !== undefined)
      done(await raise(personOid, { source: 'self-evaluation', evidence: ownEvidence, supports: key }));
  }
  for (const [index, goal] of demo.goals.entries()) {
    const formId = `demo-goal-${String(index).padStart(8, '0')}`;
    done(await addGoal(deps, { actorOid: personOid, personOid, formId, ...NO_DETAILS, ...goal }));
  }
  for (const [index, review] of demo.reviews.entries()) {
    const formId = `demo-review-${String(index).padStart(6, '0')}`;
    const [reviewer = leadOid] = reviewerOids(deps, demo.person, review.kind);
    done(await recordReview(deps, { actorOid: reviewer, personOid, formId, ...review }));
  }
}

async function writeEvent(deps: Deps, event: DemoEvent, oidOf: (name: string) => string): Promise<void> {
  const { coordinator, attended, absent, ...fields } = event;
  const actorOid = oidOf(coordinator);
  const now = Math.floor(Date.parse(deps.clock.now()) / (5 * MINUTES)) * 5 * MINUTES;
  const scheduled = await scheduleEvent(deps, {
    actorOid,
    ...fields,
    startsAt: new Date(now - EVENT_BEGAN_MINUTES_AGO * MINUTES).toISOString(),
    endsAt: new Date(now + EVENT_ENDS_IN_MINUTES * MINUTES).toISOString(),
  });
  const eventKey = done(scheduled).value.key;
  const mark = (status: 'attended' | 'absent') => (name: string) => ({ personOid: oidOf(name), status });
  const entries = [...attended.map(mark('attended')), ...absent.map(mark('absent'))];
  done(await takeRegister(deps, { actorOid, eventKey, entries }));
}

/** The demo asks for nothing that may be refused: a refusal is a fault of the demo. */
function done<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The directory has nobody called ${what}.`);
  return value;
}

const AT_ONCE = 24;

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
