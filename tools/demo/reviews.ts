import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { addDays, addMonths, laterOf } from '../../src/domain/cycles/civil-date.ts';
import type { DemoEntry, DemoReview, DemoSubject } from './demo-person.ts';
import { spread } from './spread.ts';

/** Days since the last review was due of those for whom it is overdue; everybody else's is recent. */
const REVIEW_OVERDUE_DAYS: Readonly<Record<string, number>> = {
  'Colin Reid': 12,
  'Harry Doyle': 5,
  'Gareth Penrose': 9,
};

/** When a mid-year review follows an annual one, in days. */
const MID_YEAR_AFTER_DAYS = 165;

/** The last yearly meeting: a progress review in the service, an appraisal in the trust, governors' audit of skills. */
function yearlyKindOf({ person, isAdultLearning }: DemoSubject): string | undefined {
  if (isAdultLearning) return 'annual';
  if (person.policyRoles.includes('governor')) return 'competency-audit';
  return person.policyRoles.includes('trustee') ? undefined : 'appraisal';
}

/** The last yearly review; in the service, the mid-year one that followed where its time has come. */
export function reviewsOf(subject: DemoSubject): readonly DemoReview[] {
  const { name, person, today } = subject;
  const kind = yearlyKindOf(subject);
  if (kind === undefined) return [];
  const overdueDays = REVIEW_OVERDUE_DAYS[name];
  const heldOn = laterOf(
    overdueDays === undefined
      ? addDays(today, -(40 + spread(name, 150)))
      : addDays(addMonths(today, -12), -overdueDays),
    person.startedOn,
  );
  const midYearOn = addDays(heldOn, MID_YEAR_AFTER_DAYS);
  const agreed = 'Keep the standardisation work going and share it with the team.';
  return [
    { kind, heldOn, agreed },
    ...(kind === 'annual' && midYearOn <= today ? [{ kind: 'mid-year', heldOn: midYearOn, agreed: '' }] : []),
  ];
}

/** Days from the first day of the CPD year to the first of each term. */
const TERMS_BEGIN_AFTER_DAYS = [0, 122, 212] as const;
/** A term's learning walk is held from its third week to its tenth. */
const WALK_AFTER_DAYS = 20;
const WALKS_SPREAD_DAYS = 50;

/** Nobody has walked their lessons this term. */
const NOT_WALKED_THIS_TERM: ReadonlySet<string> = new Set(['Colin Reid', 'Katarzyna Nowak']);

const observation = (about: string, datedOn: CivilDate): DemoEntry => ({
  kind: 'observation',
  by: 'line-manager',
  fields: { about, datedOn, note: 'Talked through the same day; one thing to keep, one to try.' },
});

function walksOf({ name, cycleFrom, today }: DemoSubject): readonly DemoEntry[] {
  const begun = TERMS_BEGIN_AFTER_DAYS.filter((afterDays) => addDays(cycleFrom, afterDays) <= today);
  const walked = NOT_WALKED_THIS_TERM.has(name) ? begun.slice(0, -1) : begun;
  return walked.map((afterDays) => {
    const inTerm = WALK_AFTER_DAYS + spread(name + afterDays, WALKS_SPREAD_DAYS);
    return observation('learning-walk', addDays(cycleFrom, afterDays + inTerm));
  });
}

function observationsOfRole(subject: DemoSubject): readonly DemoEntry[] {
  const { name, person, cycleFrom } = subject;
  const holds = (...roles: readonly string[]) => roles.some((role) => person.policyRoles.includes(role));
  if (holds('tutor', 'vocational-tutor')) {
    const formalOn = addDays(cycleFrom, 30 + spread(name, 200));
    return [...walksOf(subject), observation('formal', formalOn)];
  }
  if (!holds('learning-coach', 'skills-coach')) return [];
  return [40, 150].map((afterDays) =>
    observation('review-of-practice', addDays(cycleFrom, afterDays + spread(name, 60))),
  );
}

/** The observations of this CPD year that have been held by today. */
export const observationsOf = (subject: DemoSubject): readonly DemoEntry[] =>
  observationsOfRole(subject).filter(({ fields }) => (fields['datedOn'] ?? '') <= subject.today);
