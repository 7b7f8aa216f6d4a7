import { tenantIdentity } from '../../../../dev-tenant/seed/organisation.ts';
import { NO_DETAILS } from '../../../../src/domain/plans/goal.ts';
import type { CivilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { civilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { cycleHolding } from '../../../../src/domain/cycles/cycle.ts';
import { NO_COLUMNS } from '../../../../src/domain/record-entries/record-entry.ts';
import type { EntryColumns } from '../../../../src/domain/record-entries/record-entry.ts';
import { shaKeys } from '../../../../src/server/sha-keys.ts';
import type { Fields } from '../../../../src/sharepoint/define-list.ts';
import type { ListName } from '../../../../src/sharepoint/lists/index.ts';
import { lists } from '../../../../src/sharepoint/lists/index.ts';
import type { DemoEntry, DemoPerson } from '../../../../tools/demo/demo-person.ts';
import { demoLead, demoPeople, demoRoles, demoSecondPerson } from '../../../../tools/demo/people.ts';
import { demoInForceFrom, demoUnits } from '../../../../tools/demo/units.ts';
import { DIVISIONS } from './divisions.ts';
import { livesOf } from './lives.ts';
import type { Membership } from './members.ts';
import { seededUsers } from './members.ts';

/** A row of a list, as the product writes it. */
export interface ListRow {
  readonly list: ListName;
  readonly fields: Fields;
}

const keys = shaKeys(tenantIdentity.tenantId);
const ROOT_UNIT = 'tamar-valley';

const seededOid = (name: string): string => {
  const found = seededUsers.find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`The directory has nobody called ${name}.`);
  return found.id;
};

const leadOid = seededOid(demoLead);
const secondOid = seededOid(demoSecondPerson);

/** Every row of the organisation's lists: units, roles and people first, then what each has on record. */
export function* rowsOf({ members, units }: Membership, today: CivilDate): Generator<ListRow> {
  const cycle = cycleHolding({ startsInMonth: 9, startsOnDay: 1, months: 12, countedFrom: today }, today);
  yield* unitRows(units);
  yield* roleRows({ members, units }, cycle.from);
  const people = [...demoPeople(seededUsers, cycle.from, today), ...livesOf(members, cycle.from, today)];
  for (const { person } of people) yield { list: 'people', fields: lists.people.toFields(person) };
  for (const each of people) yield* recordRows(each, today);
}

function* unitRows(units: Membership['units']): Generator<ListRow> {
  const row = (unit: Parameters<typeof lists.units.toFields>[0]): ListRow => ({
    list: 'units',
    fields: lists.units.toFields(unit),
  });
  for (const { fallback, ...unit } of demoUnits) {
    const fallbackOid = fallback === undefined ? undefined : seededOid(fallback);
    yield row({
      ...unit,
      fallbackOid,
      inForceFrom: unit.policyId === undefined ? undefined : demoInForceFrom,
    });
  }
  for (const { key, name, policyId } of DIVISIONS)
    yield row({
      key,
      name,
      policyId,
      parentKey: ROOT_UNIT,
      fallbackOid: undefined,
      inForceFrom: demoInForceFrom,
    });
  for (const unit of units)
    yield row({ ...unit, policyId: undefined, fallbackOid: undefined, inForceFrom: undefined });
}

/** The demo's roles, and a coordinator for each division: who leads it. */
function* roleRows({ members }: Membership, from: CivilDate): Generator<ListRow> {
  const role = (
    personOid: string,
    name: (typeof demoRoles)[number]['role'],
    unit: string | undefined,
  ): ListRow => ({
    list: 'roleAssignments',
    fields: lists.roleAssignments.toFields({
      key: keys.keyFor('role', personOid, name, unit ?? '', from),
      personOid,
      role: name,
      unit,
      from,
      to: undefined,
      changedBy: secondOid,
    }),
  });
  for (const each of demoRoles) yield role(seededOid(each.name), each.role, each.unit);
  for (const { key } of DIVISIONS) {
    const director = members.find(({ unit }) => unit === key);
    if (director) yield role(director.user.id, 'coordinator', key);
  }
}

function* recordRows(demo: DemoPerson, today: CivilDate): Generator<ListRow> {
  const personOid = demo.person.oid;
  const above = demo.person.oid === leadOid ? secondOid : leadOid;
  const managerOid = demo.managerOid ?? above;
  const actorOf = { self: personOid, 'line-manager': managerOid, 'cpd-lead': above } as const;
  /** The day itself at noon; what lies ahead is recorded today, at its first moment. */
  const recorded = (on: string | undefined, recordedBy: string) => ({
    recordedAt: on === undefined || on >= today ? `${today}T00:00:00.000Z` : `${on}T12:00:00.000Z`,
    recordedBy,
    supersedes: undefined,
  });
  for (const [index, { kind, by, fields }] of demo.entries.entries()) {
    const columns = columnsOf(fields);
    yield {
      list: 'recordEntries',
      fields: lists.recordEntries.toFields({
        key: keys.keyFor('entry', actorOf[by], personOid, formId('entry', index)),
        personOid,
        kind,
        ...columns,
        ...recorded(columns.datedOn, actorOf[by]),
      }),
    };
  }
  for (const [index, { followUps: _followUps, ...activity }] of demo.activities.entries())
    yield {
      list: 'activities',
      fields: lists.activities.toFields({
        key: keys.keyFor('activity', personOid, formId('activity', index)),
        personOid,
        ...activity,
        eventKey: undefined,
        insetDays: undefined,
        withdrawnBecause: undefined,
        ...recorded(activity.completedOn, personOid),
      }),
    };
  for (const [index, goal] of demo.goals.entries())
    yield {
      list: 'goals',
      fields: lists.goals.toFields({
        key: keys.keyFor('goal', personOid, formId('goal', index)),
        personOid,
        ...NO_DETAILS,
        ...goal,
        state: 'open',
        fromTarget: undefined,
        startedOn: undefined,
        suggestedBy: undefined,
        outcome: '',
        timesCarriedOver: undefined,
        changedBy: personOid,
        changedAt: undefined,
      }),
    };
  for (const [index, review] of demo.reviews.entries())
    yield {
      list: 'reviews',
      fields: lists.reviews.toFields({
        key: keys.keyFor('review', managerOid, personOid, formId('review', index)),
        personOid,
        ...review,
        reviewerOid: managerOid,
        withdrawnBecause: undefined,
        ...recorded(review.heldOn, managerOid),
      }),
    };
}

const formId = (what: string, index: number): string => `scale-${what}-${String(index).padStart(8, '0')}`;

/** A form's texts as the columns that they fill. */
function columnsOf(fields: DemoEntry['fields']): EntryColumns {
  const text = (name: string): string => String(fields[name] ?? '');
  const number = (name: string) => (text(name) === '' ? undefined : Number(text(name)));
  const day = (name: string) => (text(name) === '' ? undefined : civilDate(text(name)));
  const { includes = [] } = fields;
  return {
    ...NO_COLUMNS,
    about: text('about'),
    sort: text('sort'),
    state: text('state'),
    grade: text('grade'),
    level: number('level'),
    amount: number('amount'),
    datedOn: day('datedOn'),
    targetOn: day('targetOn'),
    validTo: day('validTo'),
    note: text('note'),
    approvedBy: text('approvedBy'),
    includes: typeof includes === 'string' ? [includes] : includes,
  };
}
