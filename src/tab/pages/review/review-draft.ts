import type { HeldReview } from '../../../contract/reviews.ts';
import { RecordReview } from '../../../contract/reviews.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import type { Checked } from '../../components/form/checked.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { parseTypedDate, typedDateOf } from '../../components/form/typed-date.ts';
import type { DraftOf } from '../../drafts/use-draft.ts';

export type ReviewFields = 'formId' | 'kind' | 'heldOn' | 'agreed';
export type ReviewDraft = DraftOf<ReviewFields>;

/** Where there is one kind of review only, it is chosen already. */
export const emptyReviewDraft = (
  formId: string,
  kinds: readonly { id: string }[],
  today: string,
): ReviewDraft => ({
  formId,
  kind: kinds.length === 1 ? (kinds[0]?.id ?? '') : '',
  heldOn: typedDateOf(today),
  agreed: '',
});

/** A correction begins with what is on record. */
export const reviewDraftOf = (formId: string, { kind, heldOn, agreed }: HeldReview): ReviewDraft => ({
  formId,
  kind,
  heldOn: typedDateOf(heldOn),
  agreed,
});

export function checkReviewDraft(
  draft: ReviewDraft,
  today: string,
  corrects: string | undefined,
): Checked<RecordReview> {
  const heldOn = parseTypedDate(draft.heldOn) ?? draft.heldOn.trim();
  const checked = checkedBy(RecordReview, {
    formId: draft.formId,
    kind: draft.kind,
    heldOn,
    agreed: draft.agreed,
    ...(corrects !== undefined && { corrects }),
  });
  if (checked.ok && heldOn > today) return { ok: false, problems: [fieldProblem('heldOn', 'future-date')] };
  return checked;
}
