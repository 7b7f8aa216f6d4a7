import { useEffect } from 'react';
import { recordReview } from '../../../contract/reviews.ts';
import { useWrite } from '../../api/use-write.ts';
import { promiseAbout } from '../../../domain/access/readers.ts';
import type { HeldReview, ReviewPage } from '../../../contract/reviews.ts';
import type { Chip } from '../../components/form/chip-choice.tsx';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import type { ComparedField } from '../../components/form/compared-drafts.ts';
import { differencesIn, keptYours } from '../../components/form/compared-drafts.ts';
import { DayField } from '../../components/form/day-field.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { MissingBefore } from './missing-before.tsx';
import { ReviewConflict } from './review-conflict.tsx';
import type { ReviewFields } from './review-draft.ts';
import { checkReviewDraft, emptyReviewDraft, reviewDraftOf } from './review-draft.ts';
import { asItStands, reviewDraftKey } from './step.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface ReviewFormProps {
  readonly page: ReviewPage;
  readonly recordedBy: string;
  /** The review that this form corrects, or lets count again; else a new one. */
  readonly corrects?: HeldReview;
  /** With the review as it is stored; undefined where it was stored before. */
  readonly onSaved: (review: HeldReview | undefined) => void;
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
      corrects
        ? reviewDraftOf(crypto.randomUUID(), corrects)
        : emptyReviewDraft(crypto.randomUUID(), kinds, today),
  );
  const fields = draft.values;
  const form = useSubmission('review', useWrite(recordReview, { oid: person.oid }), (saved) => {
    draft.clear();
    onSaved(saved.held.find(({ key }) => !page.held.some((each) => each.key === key)));
  });
  const problemOf = (field: string) => form.problems.find((each) => each.path === field)?.message;
  const save = () => form.submit(checkReviewDraft(fields, today, corrects?.key));
  const saveAsNew = () => {
    const renewed = { ...fields, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkReviewDraft(renewed, today, corrects?.key));
  };
  const current = corrects && asItStands(page, corrects);
  const isConflict = form.failure?.code === 'changed-meanwhile' && current && current.key !== corrects.key;
  const versions = corrects &&
    current && {
      before: reviewDraftOf(fields.formId, corrects),
      theirs: reviewDraftOf(fields.formId, current),
      yours: fields,
    };
  const compared = comparedReviewFields(page, corrects?.kindLabel, say);
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
      <DayField
        id={idOf('heldOn')}
        label={say('review.heldOn')}
        typed={fields.heldOn}
        today={today}
        latest={today}
        isOfLate
        onChange={(heldOn) => draft.set({ heldOn })}
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
      {isConflict && versions ? (
        <ReviewConflict
          theirs={current}
          today={today}
          differences={differencesIn(compared, versions)}
          isSaving={form.isSaving}
          onKeepYours={() => {
            const kept = keptYours(compared, versions);
            draft.set(kept);
            form.submit(checkReviewDraft(kept, today, current.key));
          }}
          onKeepTheirs={() => {
            draft.clear();
            onClose?.();
          }}
        />
      ) : (
        <>
          <NotSaved
            failure={form.failure}
            isSaving={form.isSaving}
            onRetry={form.retry}
            onSaveAsNew={saveAsNew}
          />
          <FormButtons isSaving={form.isSaving} onClear={draft.clear} {...(onClose && { onClose })} />
        </>
      )}
    </form>
  );
}

/** `kindLabel`: of the kind that is corrected, which the policy may have dropped. */
function comparedReviewFields(
  { kinds }: ReviewPage,
  kindLabel: string | undefined,
  say: Say,
): readonly ComparedField[] {
  const labelOf = (id: string) => kinds.find((kind) => kind.id === id)?.label ?? kindLabel ?? id;
  return [
    { label: say('review.kind'), keys: ['kind'], words: ({ kind = '' }) => labelOf(kind) },
    {
      label: say('review.heldOn'),
      keys: ['heldOn'],
      // What is typed may be no date yet.
      words: ({ heldOn = '' }) => {
        const day = parseTypedDate(heldOn);
        return day ? say.date(day) : heldOn.trim();
      },
    },
    { label: say('review.agreed'), keys: ['agreed'], words: ({ agreed = '' }) => agreed.trim() },
  ];
}

/** What is corrected keeps its kind, also where the policy has dropped it. */
function kindsFor(page: ReviewPage, corrects: HeldReview | undefined): readonly Chip[] {
  const kinds = page.kinds.filter(({ mayRecord }) => mayRecord);
  if (!corrects || kinds.some(({ id }) => id === corrects.kind)) return kinds;
  return [...kinds, { id: corrects.kind, label: corrects.kindLabel }];
}
