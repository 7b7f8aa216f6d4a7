import { fieldProblem } from '../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { withSettings } from '../domain/policy-versions/with-settings.ts';
import { ADMINISTRATOR_OID, aService, COLLEAGUE_OID, LEAD_OID } from '../../tests/builders/a-service.ts';
import {
  aKey,
  aLearningActivity,
  aPerson,
  aRecordEntry,
  ASHA_OID,
  MANAGER_OID,
} from '../../tests/builders/records.ts';
import type { World } from '../../tests/builders/world.ts';
import { addPerson } from './people/add-person.ts';
import { draftPolicy } from './policies/draft-policy.ts';
import { listRules } from './policies/list-rules.ts';
import { logActivity } from './record/log-activity.ts';
import { myStanding } from './standing/my-standing.ts';
import { organisationSummary } from './organisation/organisation-summary.ts';
import { peopleUnderPolicy } from './policies/people-under-policy.ts';
import { previewPolicy } from './policies/preview-policy.ts';
import { publishPolicy } from './policies/publish-policy.ts';
import { readEntries } from './entries/read-entries.ts';
import { readRecord } from './record/read-record.ts';
import { readWhy } from './standing/read-why.ts';
import { recordEntry } from './entries/record-entry.ts';
import { requirementsOfPerson } from './standing/requirements-of-person.ts';
import { standingOn } from './standing/standing-on.ts';
import { teamSummary } from './team/team-summary.ts';

/** A tutor who is a registered probation practitioner too: Hampshire's policy comes with the unit, the institute's beside it. */
const asha = aPerson({
  furtherPolicies: ['probation'],
  policyRoles: ['tutor', 'practitioner'],
  flags: ['deliversLearning', 'regulated'],
});

const conference = aLearningActivity({
  key: aKey('conference'),
  activityType: 'webinar',
  completedOn: civilDate('2026-10-01'),
  minutes: 120,
});
const registered = [
  aRecordEntry({ key: aKey('register'), kind: 'register-membership', datedOn: civilDate('2020-01-06') }),
  aRecordEntry({
    key: aKey('submission'),
    kind: 'register-submission',
    datedOn: civilDate('2023-10-01'),
    includes: ['qualifications', 'development-plan'],
  }),
];

function aWorldOfTwo(entries = registered): World {
  const world = aService();
  return aService({
    records: {
      people: world.records.people.all().map(({ value }) => (value.oid === ASHA_OID ? asha : value)),
      activities: [conference],
      recordEntries: entries,
    },
  });
}

/** The institute's paper sets no figure; its employer asks for ten hours a year. */
async function withTenHours(world: World): Promise<World> {
  const request = { actorOid: LEAD_OID, policyId: 'probation' };
  await draftPolicy(world, {
    ...request,
    change: (policy) => withSettings(policy, { hours: { hours: 10 } }),
    effectiveFrom: civilDate('2026-11-21'),
    announcement: 'Ten hours a year.',
  });
  const preview = await previewPolicy(world, request);
  if (!preview.ok) throw new Error('The draft was not kept.');
  await publishPolicy(world, { ...request, digest: preview.value.digest });
  return world;
}

const outcomesOf = (world: World, requirement: string) =>
  world.standings
    .allOf(ASHA_OID)
    .map(
      ({ policy, standing }) =>
        [policy.id, standing.outcomes.find((outcome) => outcome.requirement === requirement)] as const,
    );

const hoursOf = (world: World) =>
  outcomesOf(world, 'hours').map(([policy, outcome]) => [
    policy,
    outcome?.status,
    outcome?.counted,
    outcome?.required,
  ]);

const why = (world: World, policy?: string, requirement = 'hours') => {
  const result = readWhy(world, { actorOid: ASHA_OID, personOid: ASHA_OID, requirement, policy });
  return result.ok
    ? [result.value.proof.policy.id, result.value.proof.outcome.required]
    : result.refusal.code;
};

describe('somebody under two policies that both ask for hours', () => {
  it('is judged under each: one activity counts under both, towards each one’s own number', async () => {
    const world = await withTenHours(aWorldOfTwo());
    expect(hoursOf(world)).toEqual([
      ['hampshire', 'due', 2, 30],
      ['probation', 'due', 2, 10],
    ]);
    const logged = await logActivity(world, {
      actorOid: ASHA_OID,
      personOid: ASHA_OID,
      formId: 'form-one',
      title: 'Case study on resettlement',
      activityType: 'case-study',
      completedOn: civilDate('2026-11-20'),
      minutes: 60,
      category: 'sector',
      reflection: '',
      delivery: undefined,
      alignment: ['code-of-ethics'],
    });
    expect(logged.ok && logged.value.judged.map(({ policy }) => policy.id)).toEqual([
      'hampshire',
      'probation',
    ]);
    expect(hoursOf(world).map(([, , counted]) => counted)).toEqual([3, 3]);
  });

  it('needs what either asks for, each need named by its policy, in the team, the chat and the totals', async () => {
    const world = await withTenHours(aWorldOfTwo());
    const own = myStanding(world, ASHA_OID);
    const team = teamSummary(world, MANAGER_OID);
    if (!own.ok || !team.ok) throw new Error('The question was refused.');
    const { needs } = own.value;
    expect(needs.overdue).toContainEqual(
      expect.objectContaining({
        requirement: 'register-resubmission',
        since: '2026-10-01',
        policy: { id: 'probation', title: 'Probation Institute CPD' },
      }),
    );
    expect(new Set(needs.overdue.map(({ policy }) => policy?.id))).toEqual(
      new Set(['hampshire', 'probation']),
    );
    expect(needs.overdue.map(({ days }) => days)).toEqual(
      needs.overdue.map(({ days }) => days).toSorted((one, other) => other - one),
    );
    expect([needs.hours, ...needs.furtherHours].map((each) => [each?.policy?.id, each?.required])).toEqual([
      ['hampshire', 30],
      ['probation', 10],
    ]);
    expect(team.value.members.find(({ person }) => person.oid === ASHA_OID)?.needs).toEqual(needs);
    const colleague = team.value.members.find(({ person }) => person.oid === COLLEAGUE_OID);
    expect(colleague?.needs.overdue.every((need) => need.policy === undefined)).toBe(true);
    const totals = organisationSummary(world, LEAD_OID);
    const byRequirement =
      totals.ok && totals.value.reports.find(({ report }) => report.id === 'by-requirement');
    const policies = byRequirement && byRequirement.table.rows.map(({ texts: [, policy] }) => policy);
    expect([totals.ok && totals.value.people, policies]).toEqual([
      4,
      expect.arrayContaining(['Hampshire Achieves CPD', 'Probation Institute CPD']),
    ]);
  });

  it('stands overall as under the one that goes worse', () => {
    const overallOf = (entries: typeof registered) => {
      const world = aWorldOfTwo(entries);
      const team = teamSummary(world, MANAGER_OID);
      return [
        ...world.standings.allOf(ASHA_OID).map(({ standing }) => standing.overall),
        team.ok && team.value.members.find(({ person }) => person.oid === ASHA_OID)?.overall,
      ];
    };
    expect(overallOf([])).toEqual(['non-compliant', 'compliant', 'action-needed']);
  });

  it('is told why under the policy asked about; without one under the main one, or the only one that has the rule', async () => {
    const world = await withTenHours(aWorldOfTwo());
    expect([why(world), why(world, 'hampshire'), why(world, 'probation')]).toEqual([
      ['hampshire', 30],
      ['hampshire', 30],
      ['probation', 10],
    ]);
    expect(why(world, undefined, 'register-resubmission')).toEqual(['probation', null]);
    expect(why(world, 'hampshire', 'register-resubmission')).toBe('not-found');
    expect(why(world, 'spt')).toBe('not-found');
  });

  it('may enter and log what either policy knows', () => {
    const world = aWorldOfTwo();
    const page = readEntries(world, { actorOid: LEAD_OID, personOid: ASHA_OID });
    const record = readRecord(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
    if (!page.ok || !record.ok) throw new Error('The question was refused.');
    const kinds = page.value.mayRecord.map(({ name }) => name);
    expect(kinds).toEqual(expect.arrayContaining(['observation', 'register-submission']));
    const types = record.value.declared?.activityTypes.map(({ id }) => id);
    expect(types).toEqual(expect.arrayContaining(['webinar', 'case-study']));
    const asked = requirementsOfPerson(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
    expect(asked).toContainEqual(
      expect.objectContaining({
        requirement: 'register-resubmission',
        title: 'Resubmission to the Register',
        policy: { id: 'probation', title: 'Probation Institute CPD' },
      }),
    );
  });

  it('stood on a day under each policy then in force', () => {
    const asked = { actorOid: ASHA_OID, personOid: ASHA_OID, asOf: civilDate('2026-03-14') };
    const stood = standingOn(aWorldOfTwo(), asked);
    expect(stood.ok && stood.value.judged.map(({ policy, standing }) => [policy.id, standing.asOf])).toEqual([
      ['hampshire', '2026-03-14'],
      ['probation', '2026-03-14'],
    ]);
  });
});

describe('a waiver of one policy’s hours', () => {
  const waive = async (world: World, about: string) => {
    const fields = { about, datedOn: '2026-11-01', note: 'Seconded', approvedBy: MANAGER_OID };
    const request = {
      actorOid: LEAD_OID,
      personOid: ASHA_OID,
      formId: 'form-waiver',
      kind: 'waiver',
      fields,
    };
    const result = await recordEntry(world, request);
    return result.ok ? result.value.stored.value.about : result.refusal;
  };
  const statuses = (world: World) => outcomesOf(world, 'hours').map(([, outcome]) => outcome?.status);

  it.each([
    ['hampshire/hours', 'hampshire/hours', ['not-applicable', 'due']],
    ['probation/hours', 'probation/hours', ['due', 'not-applicable']],
    ['hours', 'hampshire/hours', ['not-applicable', 'due']],
  ])('entered for %s is kept as %s and lets off that one alone: %j', async (about, kept, expected) => {
    const world = await withTenHours(aWorldOfTwo());
    expect(await waive(world, about)).toBe(kept);
    expect(statuses(world)).toEqual(expected);
  });

  it('is the main policy’s where an older row names no policy', async () => {
    const older = { kind: 'waiver', about: 'hours', note: 'Seconded', approvedBy: 'Dilys Owen' };
    const entries = [
      ...registered,
      aRecordEntry({ key: aKey('older'), datedOn: civilDate('2026-11-01'), ...older }),
    ];
    expect(statuses(await withTenHours(aWorldOfTwo(entries)))).toEqual(['not-applicable', 'due']);
  });

  it('is refused for a requirement that no policy of the person has', async () => {
    expect(await waive(aWorldOfTwo(), 'spt/hours')).toMatchObject({
      problems: [fieldProblem('fields.about', 'not-a-choice')],
    });
  });
});

describe('a version of one policy', () => {
  it('is previewed for those who stand under it beside their main one, and moves nothing of the other', async () => {
    const world = aWorldOfTwo();
    await draftPolicy(world, {
      actorOid: LEAD_OID,
      policyId: 'probation',
      change: (policy) => withSettings(policy, { hours: { hours: 10 } }),
      effectiveFrom: civilDate('2026-11-21'),
      announcement: 'Ten hours a year.',
    });
    const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: 'probation' });
    if (!preview.ok) throw new Error('The draft was not kept.');
    expect(preview.value.whatIf.judged).toBe(1);
    expect(
      preview.value.moves.map(({ person, requirement, from, to }) => [person.oid, requirement, from, to]),
    ).toEqual([[ASHA_OID, 'hours', 'not-applicable', 'due']]);
    const before = world.standings.allOf(ASHA_OID)[0]?.standing;
    await withTenHours(world);
    expect(world.standings.allOf(ASHA_OID)[0]?.standing).toEqual(before);
  });

  it('is announced to all who stand under the policy, and the rules page counts them', () => {
    const world = aWorldOfTwo();
    const under = (policy: string) =>
      peopleUnderPolicy(world, policy, civilDate('2026-11-21')).map(({ oid }) => oid);
    expect([under('probation'), under('hampshire').length]).toEqual([[ASHA_OID], 4]);
    const rules = listRules(world, LEAD_OID);
    expect(rules.ok && rules.value.policies.map(({ policy, people }) => [policy.id, people])).toEqual([
      ['hampshire', 4],
      ['probation', 1],
    ]);
  });
});

describe('adding somebody under a further policy', () => {
  const added = async (furtherPolicies: readonly string[]) => {
    const world = aService();
    const person = aPerson({ oid: '99999999-1111-4111-8111-111111111111', furtherPolicies });
    const result = await addPerson(world, { actorOid: ADMINISTRATOR_OID, person });
    return result.ok ? result.value.stored.value.furtherPolicies : result.refusal;
  };

  it('keeps the policies', async () => {
    expect(await added(['probation', 'atp'])).toEqual(['probation', 'atp']);
  });

  it('asks which of the duties that usually come with the role are theirs', async () => {
    const world = aService();
    const add = async (oid: string, flags: readonly string[]) => {
      const person = aPerson({ oid, policyRoles: ['tutor', 'manager'], flags });
      const result = await addPerson(world, { actorOid: ADMINISTRATOR_OID, person });
      return result.ok ? result.value.unsaidDuties : result.refusal;
    };
    expect(await add('99999999-1111-4111-8111-111111111112', ['manager'])).toEqual(['deliversLearning']);
    expect(await add('99999999-1111-4111-8111-111111111113', ['manager', 'not deliversLearning'])).toEqual(
      [],
    );
  });

  it('is refused for an id that no policy has', async () => {
    expect(await added(['probation', 'nobody'])).toEqual({
      code: 'bad-input',
      problems: [fieldProblem('furtherPolicies', 'not-a-choice')],
    });
  });
});
