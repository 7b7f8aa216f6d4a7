import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { exampleBook, examplePolicy } from '../../../tests/builders/example-policy.ts';
import { judge } from '../standing/judge.ts';
import { compareStandings } from './compare-standings.ts';
import type { RuleSettings } from '../policy-versions/with-settings.ts';
import { withSettings } from '../policy-versions/with-settings.ts';

const NOTICE_DAYS = 30;

interface Person {
  readonly asOf?: string;
  readonly role?: string;
  readonly evidence: readonly CaseEvidence[];
}

/** The people judged by the example policy and by it with other settings, looking at some rules alone. */
function tried(settings: RuleSettings, only: readonly string[], ...people: readonly Person[]) {
  const changed = withSettings(examplePolicy, settings);
  if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
  const comparisons = people.map(({ asOf, role, evidence }, index) => {
    const theCase = {
      asOf: civilDate(asOf ?? '2025-12-01'),
      cycle: undefined,
      only,
      person: { ...examplePerson, role: role ?? examplePerson.role },
      evidence,
    };
    return {
      id: index,
      before: judge(exampleBook, theCase),
      after: judge(compilePolicy(changed.value), theCase),
    };
  });
  return compareStandings(comparisons, NOTICE_DAYS);
}

const hours = (count: number) => [anActivity('r1', '2025-10-01', { minutes: count * 60 })];
const completed = (day: string) => [aTraining('r1', 'safer-recruitment', day)];
const pair = (before: string | null, after: string | null): readonly [CivilDate | null, CivilDate | null] => [
  before === null ? null : civilDate(before),
  after === null ? null : civilDate(after),
];

describe('more hours', () => {
  it('make worse whoever falls short of them, and need that many more', () => {
    const answer = tried(
      { hours: { hours: 60 } },
      ['hours'],
      { evidence: hours(70) },
      { evidence: hours(40) },
    );
    expect(answer).toEqual({
      judged: 2,
      changed: [
        {
          id: 1,
          requirement: 'hours',
          from: 'met',
          to: 'due',
          shown: ['current', 'to-do'],
          direction: 'worse',
          dueOn: pair('2026-08-31', '2026-08-31'),
          missing: [0, 20],
        },
      ],
      hoursNeeded: 20,
      sessionsNeeded: [],
      datesMoved: { earlier: 0, later: 0 },
      graceUntil: null,
    });
  });

  it('make worse who was short already, without another status', () => {
    const { changed, hoursNeeded } = tried({ hours: { hours: 31 } }, ['hours'], { evidence: hours(10) });
    expect(changed).toMatchObject([{ from: 'due', to: 'due', direction: 'worse', missing: [20, 21] }]);
    expect(hoursNeeded).toBe(1);
  });

  it('ask for time when the year is nearly over', () => {
    const late = { asOf: '2026-08-20', evidence: hours(40) };
    expect(tried({ hours: { hours: 60 } }, ['hours'], late).graceUntil).toBe('2026-09-19');
  });

  it('need nothing where they are only recommended', () => {
    const { changed, hoursNeeded } = tried({ reading: { hours: 90 } }, ['reading'], { evidence: hours(60) });
    expect(changed).toMatchObject([{ from: 'met', to: 'recommended', direction: 'worse' }]);
    expect(hoursNeeded).toBe(0);
  });
});

describe('fewer hours', () => {
  it('make nothing worse', () => {
    const answer = tried(
      { hours: { hours: 20 } },
      ['hours'],
      { evidence: hours(20) },
      { evidence: hours(40) },
    );
    expect(answer.changed).toMatchObject([{ id: 0, from: 'due', to: 'met', direction: 'better' }]);
    expect(answer).toMatchObject({ hoursNeeded: 0, graceUntil: null });
  });
});

describe('training that lasts less long', () => {
  const shorter = { 'safer-recruitment': { recurMonths: 12 } };

  it('makes late whose proof is older, who then have the usual notice', () => {
    const answer = tried(
      shorter,
      ['safer-recruitment'],
      { role: 'manager', evidence: completed('2024-05-01') },
      { role: 'manager', evidence: completed('2025-11-01') },
      { role: 'tutor', evidence: [] },
    );
    expect(answer).toMatchObject({
      changed: [
        { id: 0, from: 'met', to: 'expired', direction: 'worse', dueOn: pair('2026-05-01', '2025-05-01') },
        { id: 1, from: 'met', to: 'met', direction: 'worse', dueOn: pair('2027-11-01', '2026-11-01') },
      ],
      sessionsNeeded: [{ requirement: 'safer-recruitment', people: 1 }],
      datesMoved: { earlier: 2, later: 0 },
      graceUntil: '2025-12-31',
    });
  });
});

it('training that lasts longer moves dates later and mends who had run out', () => {
  const longer = { 'safer-recruitment': { recurMonths: 36 } };
  const answer = tried(
    longer,
    ['safer-recruitment'],
    { role: 'manager', evidence: completed('2023-11-01') },
    { role: 'manager', evidence: completed('2025-11-01') },
  );
  expect(answer.changed.map(({ direction }) => direction)).toEqual(['better', 'better']);
  expect(answer).toMatchObject({
    datesMoved: { earlier: 0, later: 2 },
    sessionsNeeded: [],
    graceUntil: null,
  });
});

it('a rule that goes is asked of nobody, and one that comes is asked of those it covers', () => {
  const without = { ...examplePolicy, requirements: examplePolicy.requirements.slice(1) };
  const theCase = { asOf: civilDate('2025-12-01'), cycle: undefined, person: examplePerson, evidence: [] };
  const [all, fewer] = [judge(exampleBook, theCase), judge(compilePolicy(without), theCase)];
  const gone = compareStandings([{ id: 'c1', before: all, after: fewer }], NOTICE_DAYS);
  expect(gone.changed).toMatchObject([
    { requirement: 'hours', from: 'due', to: 'not-applicable', direction: 'better' },
  ]);
  const come = compareStandings([{ id: 'c1', before: fewer, after: all }], NOTICE_DAYS);
  expect(come.changed).toMatchObject([
    { requirement: 'hours', from: 'not-applicable', to: 'due', direction: 'worse' },
  ]);
});
