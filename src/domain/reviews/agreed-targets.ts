import type { CivilDate } from '../cycles/civil-date.ts';
import type { ReviewMeeting } from './review-meeting.ts';

/** A target of a signed review, named by the meeting and its place there. */
export interface TargetReference {
  /** Key of the meeting. */
  readonly meeting: string;
  readonly place: number;
}

export interface AgreedTarget extends TargetReference {
  readonly kind: string;
  readonly heldOn: CivilDate;
  readonly text: string;
  /** Empty where none was named. */
  readonly measure: string;
  readonly day: CivilDate | undefined;
}

/** How a goal keeps the target that it came from. */
export const referenceText = ({ meeting, place }: TargetReference): string => `${meeting} ${place}`;

type Meeting = Pick<
  ReviewMeeting,
  | 'key'
  | 'kind'
  | 'state'
  | 'heldOn'
  | 'targets'
  | 'targetMeasures'
  | 'targetDays'
  | 'lastTargets'
  | 'lastTargetAnswers'
>;

/** One target of a signed review; undefined: it is not signed, or has no such target. */
export function agreedTarget(
  { key, kind, state, heldOn, targets, targetMeasures, targetDays }: Meeting,
  place: number,
): AgreedTarget | undefined {
  const text = targets[place];
  if (state !== 'locked' || heldOn === undefined || text === undefined) return undefined;
  const day = targetDays[place];
  return {
    meeting: key,
    place,
    kind,
    heldOn,
    text,
    measure: targetMeasures[place] ?? '',
    // Only a civil date was let in.
    day: day === undefined ? undefined : (day as CivilDate),
  };
}

/**
 * The targets of each kind's latest signed review that set some, the latest first: until a later review has answered them,
 * or a goal has come of them. `taken` holds the references of goals.
 */
export function agreedTargets(
  meetings: readonly Meeting[],
  taken: ReadonlySet<string>,
): readonly AgreedTarget[] {
  const signed = meetings
    .filter(({ state, heldOn }) => state === 'locked' && heldOn !== undefined)
    .toSorted((one, other) => (other.heldOn ?? '').localeCompare(one.heldOn ?? ''));
  const setting = signed.filter(({ targets }) => Object.keys(targets).length > 0);
  const latest = setting.filter(
    (meeting) => setting.find(({ kind }) => kind === meeting.kind)?.key === meeting.key,
  );
  return latest.flatMap((meeting) => {
    const answered = new Set(
      signed
        .filter(({ key, heldOn = '' }) => key !== meeting.key && heldOn >= (meeting.heldOn ?? ''))
        .flatMap(({ lastTargets, lastTargetAnswers }) =>
          Object.keys(lastTargetAnswers).map((place) => lastTargets[place]),
        ),
    );
    return Object.keys(meeting.targets)
      .map(Number)
      .toSorted((one, other) => one - other)
      .flatMap((place) => agreedTarget(meeting, place) ?? [])
      .filter((target) => !answered.has(target.text) && !taken.has(referenceText(target)));
  });
}
