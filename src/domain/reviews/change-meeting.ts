import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { FieldProblem, Wrong } from '../fields/field-problem.ts';
import { fieldProblem, wrong } from '../fields/field-problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { ReviewMeeting, TextsByPlace } from './review-meeting.ts';
import { wordsToSign } from './review-meeting.ts';

/** `was`: what its writer saw in the field. Who writes another field meanwhile is not in their way. */
interface Rewritten {
  readonly text: string;
  readonly was: string;
}

/** What somebody does with a meeting, a field at a time. */
export type MeetingChange =
  | (Rewritten & { readonly to: 'answer'; readonly place: number; readonly isNotApplicable: boolean })
  | (Rewritten & { readonly to: 'field'; readonly field: string })
  | (Rewritten & { readonly to: 'words' })
  | (Rewritten & { readonly to: 'target'; readonly place: number })
  | (Rewritten & { readonly to: 'target-measure'; readonly place: number })
  /** The text is a civil date, or empty. */
  | (Rewritten & { readonly to: 'target-day'; readonly place: number })
  | (Rewritten & { readonly to: 'last-target'; readonly place: number })
  | (Rewritten & { readonly to: 'last-target-comment'; readonly place: number })
  | { readonly to: 'plan'; readonly plannedOn: CivilDate }
  | { readonly to: 'hold'; readonly heldOn: CivilDate }
  | { readonly to: 'amend'; readonly text: string }
  /** It was begun by mistake. */
  | { readonly to: 'withdraw'; readonly reason: string }
  | { readonly to: 'bring-back' };

interface Writer {
  readonly oid: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly today: CivilDate;
}

/** The field holds something else than its writer saw. */
export const WRITTEN_MEANWHILE = 'written-meanwhile';

export const MOST_TARGETS = 4;
const MOST_AMENDMENTS = 20;

/** Without a text the place is empty. */
const withText = (texts: TextsByPlace, place: number | string, text: string): TextsByPlace => {
  const others = Object.entries(texts).filter(([at]) => at !== String(place));
  return Object.fromEntries(text === '' ? others : [...others, [String(place), text]]);
};

type Changed = Result<ReviewMeeting, FieldProblem | typeof WRITTEN_MEANWHILE>;

/** The same once more is no change; what was written over unseen is refused. */
const rewrite = ({ text, was }: Rewritten, now: string, write: () => ReviewMeeting): Changed =>
  text === now || was === now ? ok(write()) : err(WRITTEN_MEANWHILE);

/** Of a plan made today: what lies farther is a slip of the keys. */
const FARTHEST_DAYS = 2 * 366;

/** What is wrong with a day on which a review is to be. */
export function wrongPlan(plannedOn: CivilDate, today: CivilDate): Wrong | undefined {
  if (plannedOn < today) return wrong('past-date');
  return plannedOn > addDays(today, FARTHEST_DAYS) ? wrong('check-the-year') : undefined;
}

/** What was signed by somebody is not put aside; the same once more is no change. */
function withdrawn(meeting: ReviewMeeting, reason: string): Changed {
  if (meeting.withdrawnBecause !== undefined) return ok(meeting);
  return meeting.state === 'locked' || meeting.signatures.length > 0
    ? err(fieldProblem('reason', 'signed-so-it-stays'))
    : ok({ ...meeting, withdrawnBecause: reason });
}

/**
 * The meeting as it is to be. A change of what was signed takes the signatures away; one that is locked takes a note only,
 * and one that is not takes none.
 */
export function changedMeeting(meeting: ReviewMeeting, change: MeetingChange, by: Writer): Changed {
  if (change.to === 'withdraw') return withdrawn(meeting, change.reason);
  if (change.to === 'bring-back') return ok({ ...meeting, withdrawnBecause: undefined });
  if (meeting.withdrawnBecause !== undefined) return err(fieldProblem('change', 'meeting-removed'));
  const isLocked = meeting.state === 'locked';
  if (change.to === 'amend') return isLocked ? amended(meeting, change.text, by) : err(NOT_LOCKED);
  const changed = written(meeting, change, by);
  if (!changed.ok) return changed;
  if (wordsToSign(changed.value) === wordsToSign(meeting)) return isLocked ? ok(meeting) : changed;
  return isLocked ? err(LOCKED) : ok({ ...changed.value, signatures: [] });
}

const LOCKED = fieldProblem('change', 'signed-and-locked');
const NOT_LOCKED = fieldProblem('change', 'not-locked-yet');

function written(
  meeting: ReviewMeeting,
  change: Exclude<MeetingChange, { readonly to: 'amend' | 'withdraw' | 'bring-back' }>,
  { oid, today }: Writer,
): Changed {
  switch (change.to) {
    case 'answer':
      return answered(meeting, change);
    case 'words': {
      const field = oid === meeting.personOid ? 'personWords' : 'reviewerWords';
      return rewrite(change, meeting[field], () => ({ ...meeting, [field]: change.text }));
    }
    case 'field': {
      const { field: id, text } = change;
      const field = meeting.fields.find((each) => each.id === id && each.kind !== 'targets');
      if (!field) return err(fieldProblem('change.field', 'not-a-choice'));
      const isOffered = text === '' || field.choices.length === 0 || field.choices.includes(text);
      if (!isOffered) return err(fieldProblem('change.text', 'not-a-choice'));
      const fieldAnswers = withText(meeting.fieldAnswers, id, text);
      return rewrite(change, meeting.fieldAnswers[id] ?? '', () => ({ ...meeting, fieldAnswers }));
    }
    case 'target': {
      const { place, text } = change;
      if (place >= MOST_TARGETS) return err(fieldProblem('change.place', 'too-many', MOST_TARGETS));
      const targets = withText(meeting.targets, place, text);
      // A target that is gone leaves nothing behind that would be said of the next one.
      const targetMeasures =
        text === '' ? withText(meeting.targetMeasures, place, '') : meeting.targetMeasures;
      const targetDays = text === '' ? withText(meeting.targetDays, place, '') : meeting.targetDays;
      const changed = { ...meeting, targets, targetMeasures, targetDays };
      return rewrite(change, meeting.targets[place] ?? '', () => changed);
    }
    case 'target-measure':
    case 'target-day':
      return targetDetailed(meeting, change, today);
    case 'last-target-comment': {
      const { place, text } = change;
      if (meeting.lastTargets[place] === undefined) return err(fieldProblem('change.place', 'not-a-choice'));
      const lastTargetComments = withText(meeting.lastTargetComments, place, text);
      return rewrite(change, meeting.lastTargetComments[place] ?? '', () => ({
        ...meeting,
        lastTargetComments,
      }));
    }
    case 'last-target': {
      const { place, text } = change;
      const isOffered = text === '' || meeting.targetAnswers.includes(text);
      if (meeting.lastTargets[place] === undefined || !isOffered)
        return err(fieldProblem('change.text', 'not-a-choice'));
      const lastTargetAnswers = withText(meeting.lastTargetAnswers, place, text);
      return rewrite(change, meeting.lastTargetAnswers[place] ?? '', () => ({
        ...meeting,
        lastTargetAnswers,
      }));
    }
    case 'plan': {
      const { plannedOn } = change;
      const why = plannedOn === meeting.plannedOn ? undefined : wrongPlan(plannedOn, today);
      if (why) return err({ path: 'change.plannedOn', ...why });
      return ok(meeting.state === 'locked' ? meeting : { ...meeting, plannedOn });
    }
    case 'hold': {
      if (change.heldOn > today) return err(fieldProblem('change.heldOn', 'future-date'));
      const heldBy = meeting.heldOn === change.heldOn ? meeting.heldBy : oid;
      return ok({
        ...meeting,
        state: meeting.state === 'locked' ? 'locked' : 'held',
        heldOn: change.heldOn,
        heldBy,
      });
    }
  }
}

/** What is said of a target besides; of one that is not set, nothing is. */
function targetDetailed(
  meeting: ReviewMeeting,
  change: Extract<MeetingChange, { to: 'target-measure' | 'target-day' }>,
  today: CivilDate,
): Changed {
  const { place, text } = change;
  if (meeting.targets[place] === undefined) return err(fieldProblem('change.place', 'target-comes-first'));
  const isDay = change.to === 'target-day';
  if (isDay && text !== '' && text < (meeting.heldOn ?? today))
    return err(fieldProblem('change.text', 'ends-before-start'));
  const name = isDay ? 'targetDays' : 'targetMeasures';
  const texts = withText(meeting[name], place, text);
  return rewrite(change, meeting[name][place] ?? '', () => ({ ...meeting, [name]: texts }));
}

function answered(meeting: ReviewMeeting, change: Extract<MeetingChange, { to: 'answer' }>): Changed {
  const { place, text, isNotApplicable } = change;
  const { agenda, answers, notApplicable } = meeting;
  if (place >= agenda.length) return err(fieldProblem('change.place', 'not-a-choice'));
  return rewrite(change, answers[place] ?? notApplicable[place] ?? '', () => ({
    ...meeting,
    answers: withText(answers, place, isNotApplicable ? '' : text),
    notApplicable: withText(notApplicable, place, isNotApplicable ? text : ''),
  }));
}

function amended(meeting: ReviewMeeting, text: string, { oid, at }: Writer): Changed {
  const { amendments } = meeting;
  if (amendments.some((each) => each.by === oid && each.text === text)) return ok(meeting);
  return amendments.length >= MOST_AMENDMENTS
    ? err(fieldProblem('change.text', 'too-many', MOST_AMENDMENTS))
    : ok({ ...meeting, amendments: [...amendments, { by: oid, at, text }] });
}
