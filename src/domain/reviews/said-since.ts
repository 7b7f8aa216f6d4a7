import type { ReviewMeeting } from './review-meeting.ts';

/** As many as one page holds and two people talk about. */
const MOST = 6;

type Meeting = Pick<ReviewMeeting, 'key' | 'kind' | 'state' | 'heldOn'>;

/**
 * Signed reviews of other kinds that were held after the last signed one of this kind, the latest first: what was said there
 * is taken into this one (ATP, "Caseload Review Meetings", L306). A signed one is given only what came before it.
 */
export function saidSince<Other extends Meeting>(meetings: readonly Other[], one: Meeting): readonly Other[] {
  const until = one.state === 'locked' ? (one.heldOn ?? '') : undefined;
  const signed = meetings.filter(
    ({ key, state, heldOn }) =>
      key !== one.key &&
      state === 'locked' &&
      heldOn !== undefined &&
      (until === undefined || heldOn <= until),
  );
  const dayOf = ({ heldOn }: Meeting) => heldOn ?? '';
  const last = signed
    .filter(({ kind }) => kind === one.kind)
    .map(dayOf)
    .toSorted()
    .at(-1);
  return signed
    .filter((each) => each.kind !== one.kind && (last === undefined || dayOf(each) > last))
    .toSorted((first, second) => dayOf(second).localeCompare(dayOf(first)))
    .slice(0, MOST);
}
