import type { CivilDate } from '../../../src/domain/cycles/civil-date.ts';
import { addDays, civilDate } from '../../../src/domain/cycles/civil-date.ts';
import type { Policy } from '../../../src/domain/policies/policy.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvidence } from '../../../src/domain/evidence/evidence.ts';
import { UNSTATED } from '../../../src/domain/case/case.ts';

/** Everybody is judged on this day, in the calendar year that holds it. */
export const TODAY = civilDate('2025-10-01');

/** Numbers from 0 to 1, the same for the same seed: Mulberry32, by Tommy Ettinger (public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ACTIVITIES = 8;
/** What every trainer teaches. */
export const PROGRAMME = { subject: 'team-leading', level: 3, exempt: false, exemptReason: '' };
const SHARE_DONE = 0.8;

/** A trainer with some three years of evidence: most of what the policy asks for, not all of it. */
export function generatedPerson(policy: Policy, index: number): Case {
  const random = randomFrom(index + 1);
  const whole = (below: number) => Math.floor(random() * below);
  const dayWithin = (days: number): CivilDate => addDays(TODAY, -whole(days));
  const evidence: CaseEvidence[] = [];
  const id = () => `r${evidence.length + 1}`;
  for (let place = 0; place < ACTIVITIES; place += 1) {
    evidence.push({
      type: 'activity',
      id: id(),
      date: dayWithin(400),
      title: 'Course',
      activityType: 'course',
      category: random() < 0.4 ? 'sector' : 'educational',
      status: random() < 0.9 ? 'completed' : 'planned',
      minutes: 60 * (1 + whole(12)),
      days: null,
      credits: null,
      insetDays: null,
      points: null,
      assessed: false,
      approved: false,
      outcomes: [],
      alignment: [],
      standards: [],
      delivery: '',
      reflection: '',
    });
  }
  for (const { id: item } of policy.trainingItems) {
    if (random() < SHARE_DONE)
      evidence.push({ type: 'training', id: id(), item, completedOn: dayWithin(1300) });
  }
  for (const subject of [...policy.subjects.map(({ id: declared }) => declared), PROGRAMME.subject]) {
    if (random() >= SHARE_DONE) continue;
    evidence.push({
      type: 'qualification',
      id: id(),
      subject,
      level: 1 + whole(5),
      status: 'held',
      awardedOn: dayWithin(3000),
      targetDate: null,
    });
  }
  for (const kind of ['sector-body', 'teaching-body'] as const) {
    if (random() >= SHARE_DONE) continue;
    evidence.push({
      type: 'membership',
      id: id(),
      kind,
      body: 'SET',
      grade: 'member',
      validTo: addDays(TODAY, whole(600) - 100),
    });
  }
  if (random() < SHARE_DONE) {
    evidence.push({
      type: 'professional-status',
      id: id(),
      name: 'QTLS',
      status: 'held',
      awardedOn: dayWithin(3000),
      targetDate: null,
    });
  }
  for (const { id: kind } of policy.reviewKinds) {
    if (random() < SHARE_DONE) evidence.push({ type: 'review', id: id(), kind, heldOn: dayWithin(120) });
  }
  return {
    asOf: TODAY,
    cycle: undefined,
    person: {
      ...UNSTATED,
      name: `Person ${index}`,
      role: 'trainer',
      startDate: dayWithin(3000),
      programmesDelivered: [PROGRAMME],
    },
    evidence,
  };
}

export const generatedPeople = (policy: Policy, count: number): readonly Case[] =>
  Array.from({ length: count }, (_, index) => generatedPerson(policy, index));
