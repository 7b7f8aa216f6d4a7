import { useEffect } from 'react';
import { recordReview } from '../../../contract/reviews.ts';
import { useWrite } from '../../api/use-write.ts';
import { promiseAbout } from '../../../domain/access/readers.ts';
import type { HeldReview, ReviewPage } from '../../../contract/reviews.ts';
import type { Chip } from '../../components/form/chip-choice.tsx';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { DateChoice } from '../../components/form/date-choice.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { MissingBefore } from './missing-before.tsx';
import { ReviewConflict } from './review-conflict.tsx';
import type { ReviewFields } from './review-draft.ts';
import { checkReviewDraft, emptyReviewDraft, reviewDraftOf } from './review-draft.ts';
import { asItStands, reviewDraftKey } from './step.ts';
import { useSay } from './words.ts';

interface ReviewFormProps {
  readonly page: ReviewPage;
  readonly recordedBy: string;
  /** The review that this form corrects, or lets count again; else a new one. */
  readonly corrects?: HeldReview;
  readonly onSaved: (heldOn: string) => void;
  readonly onClose?: () => void;
}

const idOf = (field: string): string => `review-${field}`;

/** Records a review that was held, or corrects one. */
export function ReviewForm({ page, recordedBy, corrects, onSaved, onClose }: ReviewFormProps) {
  const say = useSay();
  const { person, today } = page;
  const kinds = kindsFor(page, corrects);
  const draft = useDraft<ReviewFields>(
    reviewDraftKey(recordedBy, person.oid, ...(corrects ? [corrects.key] : [])),
    () =>
      corrects ? reviewDraftOf(crypto.randomUUID(), corrects) : emptyReviewDraft(crypto.randomUUID(), kinds),
  );
  const fields = draft.values;
  const form = useSubmission('review', useWrite(recordReview, { oid: person.oid }), (saved) => {
    draft.clear();
    onSaved(saved.held[0]?.heldOn ?? today);
  });
  const problemOf = (field: string) => form.problems.find((each) => each.path === field)?.message;
  const save = (over = corrects?.key) => form.submit(checkReviewDraft(fields, today, over));
  const saveAsNew = () => {
    const renewed = { ...fields, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkReviewDraft(renewed, today, corrects?.key));
  };
  const current = corrects && asItStands(page, corrects);
  const isConflict = form.failure?.code === 'changed-meanwhile' && current && current.key !== corrects.key;
  useEffect(() => {
    if (corrects) document.getElementById(idOf('agreed'))?.focus();
  }, [corrects]);
  return (
    <form
      className="form"
      noValidate
      aria-labelledby="review-desk"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      <ChipChoice
        id={idOf('kind')}
        label={say('review.kind')}
        chips={kinds}
        value={fields.kind}
        onChange={(kind) => draft.set({ kind })}
        problem={problemOf('kind')}
      />
      {!corrects && <MissingBefore page={page} kind={fields.kind} />}
      <DateChoice
        id={idOf('heldOn')}
        label={say('review.heldOn')}
        when={fields.when}
        typed={fields.otherDate}
        latest={today}
        onChange={({ when, typed }) =>
          draft.set({ ...(when && { when }), ...(typed !== undefined && { otherDate: typed }) })
        }
        problem={problemOf('heldOn')}
      />
      <LongTextField
        id={idOf('agreed')}
        label={say('review.agreed')}
        hint={say('review.agreed.hint', { promise: promiseAbout('review', person.displayName, say) })}
        value={fields.agreed}
        onChange={(agreed) => draft.set({ agreed })}
        problem={problemOf('agreed')}
      />
      {isConflict ? (
        <ReviewConflict
          page={page}
          theirs={current}
          yours={fields}
          isSaving={form.isSaving}
          onPutMine={() => save(current.key)}
          onTakeTheirs={() => {
            draft.clear();
            onClose?.();
          }}
        />
      ) : (
        <>
          <NotSaved failure={form.failure} isSaving={form.isSaving} onSaveAsNew={saveAsNew} />
          <FormButtons isSaving={form.isSaving} onClear={draft.clear} {...(onClose && { onClose })} />
        </>
      )}
    </form>
  );
}

/** What is corrected keeps its kind, also where the policy has dropped it. */
function kindsFor(page: ReviewPage, corrects: HeldReview | undefined): readonly Chip[] {
  const kinds = page.kinds.filter(({ mayRecord }) => mayRecord);
  if (!corrects || kinds.some(({ id }) => id === corrects.kind)) return kinds;
  return [...kinds, { id: corrects.kind, label: corrects.kindLabel }];
}
