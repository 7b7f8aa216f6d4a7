import type { CivilDate } from '../cycles/civil-date.ts';
import type { ReviewField } from '../policies/policy.ts';

/** `held`: on its day, with everything talked about; `locked`: signed by all who have to sign. */
export const MEETING_STATES = ['drafted', 'held', 'locked'] as const;

/** Texts by their place in a list, from 0. */
export type TextsByPlace = Readonly<Record<string, string>>;

export interface MeetingSignature {
  /** As the policy calls whoever signs. */
  readonly as: string;
  readonly oid: string;
  /** ISO instant, UTC. */
  readonly at: string;
  /** Hash of `wordsToSign`, as they were when they were signed. */
  readonly hash: string;
}

export interface Amendment {
  readonly by: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly text: string;
}

/** A field of the policy's as a meeting keeps it. */
export type MeetingField = Pick<
  ReviewField,
  'id' | 'label' | 'hint' | 'kind' | 'choices' | 'writtenBy' | 'item' | 'isRestricted'
>;

/**
 * A review that is prepared, held and signed. A working document until all have signed; then it is locked, and a `Review`
 * says that it counts. It keeps what the policy asked for when it was begun.
 */
export interface ReviewMeeting {
  readonly key: string;
  readonly personOid: string;
  /** Id of a review kind of the policy. */
  readonly kind: string;
  readonly state: (typeof MEETING_STATES)[number];
  readonly plannedOn: CivilDate;
  readonly heldOn: CivilDate | undefined;
  readonly heldBy: string | undefined;
  /** In the policy's words and order. */
  readonly agenda: readonly string[];
  /** What was said to an item of the agenda. */
  readonly answers: TextsByPlace;
  /** Why an item of the agenda is not applicable. */
  readonly notApplicable: TextsByPlace;
  /** What is asked besides, as the policy had it for the person. */
  readonly fields: readonly MeetingField[];
  /** What a field was answered, by its id. */
  readonly fieldAnswers: Readonly<Record<string, string>>;
  /** Written by the person alone. */
  readonly personWords: string;
  /** Written by whoever holds the review alone. */
  readonly reviewerWords: string;
  /** Targets of the last meeting that set some. */
  readonly lastTargets: TextsByPlace;
  /** How each of the last targets was met, as one of `targetAnswers`. */
  readonly lastTargetAnswers: TextsByPlace;
  /** What is said of how each of the last targets was met. */
  readonly lastTargetComments: TextsByPlace;
  /** The answers that the policy offers for a target; empty: targets are not scored. */
  readonly targetAnswers: readonly string[];
  /** For the time until the next meeting. */
  readonly targets: TextsByPlace;
  /** What shows that a target is met. */
  readonly targetMeasures: TextsByPlace;
  /** Civil dates by which targets are to be met. */
  readonly targetDays: TextsByPlace;
  /** Who has to sign, as the policy calls them. */
  readonly signatories: readonly string[];
  /** Which of them is the person; undefined: the person does not sign. */
  readonly personSignsAs: string | undefined;
  readonly signatures: readonly MeetingSignature[];
  /** In the order in which they were added. */
  readonly amendments: readonly Amendment[];
  /** Key of the `Review` that it became; undefined until it is locked. */
  readonly reviewKey: string | undefined;
  /** Why it does not take place: it was begun by mistake. It can be brought back; undefined: it stands. */
  readonly withdrawnBecause: string | undefined;
  readonly changedBy: string;
  /** ISO instant, UTC. */
  readonly changedAt: string | undefined;
}

/** It stands, and not everybody has signed it. */
export const isOpen = ({
  state,
  withdrawnBecause,
}: Pick<ReviewMeeting, 'state' | 'withdrawnBecause'>): boolean =>
  state !== 'locked' && withdrawnBecause === undefined;

/** Who signs where the policy names nobody: the two who meet. */
export const TWO_WHO_MEET = { names: ['person', 'reviewer'], person: 'person' } as const;

/** Whether it is the person who signs here; everybody else signs as whoever holds the review. */
export const isPersonsSeat = (
  { personSignsAs }: Pick<ReviewMeeting, 'personSignsAs'>,
  signatory: string,
): boolean => personSignsAs === signatory;

const inOrder = (texts: TextsByPlace) =>
  Object.entries(texts).toSorted(([one], [other]) => one.localeCompare(other));

const TARGET_DETAILS = ['lastTargetComments', 'targetMeasures', 'targetDays'] as const;

/** Exactly what somebody signs: the same meeting gives the same words, whoever has signed it already. */
export const wordsToSign = (meeting: ReviewMeeting): string =>
  JSON.stringify([
    meeting.key,
    meeting.personOid,
    meeting.kind,
    meeting.heldOn ?? null,
    meeting.heldBy ?? null,
    meeting.agenda,
    meeting.personWords,
    meeting.reviewerWords,
    meeting.signatories,
    meeting.personSignsAs ?? null,
    ...[
      meeting.answers,
      meeting.notApplicable,
      meeting.lastTargets,
      meeting.lastTargetAnswers,
      meeting.targets,
    ].map(inOrder),
    // What was signed before a form had fields stands for the same as it did then.
    ...(meeting.fields.length > 0 ? [meeting.fields, inOrder(meeting.fieldAnswers)] : []),
    // So does what was signed before targets had more than a text.
    ...(TARGET_DETAILS.some((name) => Object.keys(meeting[name]).length > 0)
      ? [{ ofTargets: TARGET_DETAILS.map((name) => inOrder(meeting[name])) }]
      : []),
  ]);

/** The targets that the next meeting asks after: those of the latest meeting that was locked and set some. */
export function carriedTargets(
  meetings: readonly Pick<ReviewMeeting, 'state' | 'heldOn' | 'targets'>[],
): TextsByPlace {
  const setting = meetings
    .filter(({ state, targets }) => state === 'locked' && Object.keys(targets).length > 0)
    .toSorted((one, other) => (one.heldOn ?? '').localeCompare(other.heldOn ?? ''));
  return setting.at(-1)?.targets ?? {};
}

/** What was agreed, for the review that the meeting becomes: the targets, else what the reviewer wrote. */
export function agreedAt({ targets, reviewerWords }: ReviewMeeting): string {
  const lines = Object.values(targets).map((text, index) => `${index + 1}. ${text}`);
  return lines.length > 0 ? lines.join('\n') : reviewerWords;
}
