import type { CivilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { addDays, addMonths, civilDate } from '../../../../src/domain/cycles/civil-date.ts';
import type { DemoPerson } from '../../../../tools/demo/demo-person.ts';
import { demoPeople } from '../../../../tools/demo/people.ts';
import { spread } from '../../../../tools/demo/spread.ts';
import { livedUnevenly } from './late.ts';
import type { Member } from './members.ts';
import { OTHER_PROFILES, otherEvidenceOf } from './other-evidence.ts';

const PART_TIME = [0.4, 0.5, 0.6, 0.8];
/** Of a hundred adult-learning staff, who stands under the probation body's scheme too. */
const UNDER_A_FURTHER_POLICY = 3;

/** What everybody is and has done: a member as somebody of the demo with the same job, and of their own unit. */
export function livesOf(
  members: readonly Member[],
  cycleFrom: CivilDate,
  today: CivilDate,
): readonly DemoPerson[] {
  return members.map((member) => livedUnevenly(lifeOf(member, cycleFrom, today), today));
}

function lifeOf(member: Member, cycleFrom: CivilDate, today: CivilDate): DemoPerson {
  const { user, unit, division } = member;
  if (division.department === undefined) return lifeUnderAnotherPolicy(member, cycleFrom, today);
  const [demo] = demoPeople([{ ...user, department: division.department }], cycleFrom, today);
  if (!demo) throw new Error(`Nobody was made of ${user.displayName}.`);
  const isUnderTwo =
    division.policyId === 'hampshire' &&
    spread(`${user.displayName}: probation`, 100) < UNDER_A_FURTHER_POLICY;
  const person = {
    ...demo.person,
    unit,
    fte: fteOf(user.displayName),
    ...(isUnderTwo && {
      furtherPolicies: ['probation'],
      policyRoles: [...demo.person.policyRoles, 'practitioner'],
      flags: [...demo.person.flags, 'regulated'],
    }),
  };
  return { ...demo, person };
}

function lifeUnderAnotherPolicy(
  { user, unit, division }: Member,
  cycleFrom: CivilDate,
  today: CivilDate,
): DemoPerson {
  const { id, displayName: name, jobTitle } = user;
  const profile = OTHER_PROFILES[jobTitle];
  if (!profile) throw new Error(`There is no profile for the job title ${jobTitle}.`);
  const startedOn = addDays(civilDate('2019-09-02'), spread(name, 1500));
  return {
    person: {
      key: id,
      oid: id,
      displayName: name,
      employment: profile.employment,
      fte: fteOf(name),
      startedOn,
      leftOn: undefined,
      unit,
      furtherPolicies: [],
      policyRoles: profile.policyRoles,
      flags: profile.flags,
    },
    managerOid: user.managerId,
    ...otherEvidenceOf(division, { name, startedOn, cycleFrom, today }),
    needs: [],
    goals:
      spread(name, 3) === 0
        ? [{ text: 'Shadow a colleague of another team', targetOn: addMonths(today, 3) }]
        : [],
  };
}

const fteOf = (name: string): number =>
  spread(`${name}: hours`, 5) === 0 ? (PART_TIME[spread(name, PART_TIME.length)] ?? 1) : 1;
