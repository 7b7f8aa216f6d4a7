import type { ReviewPage } from '../../../contract/reviews.ts';
import { useRecordReview } from '../../api/writes.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { DateChoice } from '../../components/form/date-choice.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../components/form/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { useSay } from '../../messages/use-say.ts';
import type { ReviewFields } from './review-draft.ts';
import { checkReviewDraft, emptyReviewDraft } from './review-draft.ts';

interface ReviewFormProps {
  readonly page: ReviewPage;
  readonly recordedBy: string;
  readonly onSaved: (heldOn: string) => void;
}

const idOf = (field: string): string => `review-${field}`;

/** Records a review that was held. */
export function ReviewForm({ page, recordedBy, onSaved }: ReviewFormProps) {
  const say = useSay();
  const { person, kinds, today } = page;
  const draft = useDraft<ReviewFields>(`cpd.draft.review.${recordedBy}.${person.oid}`, () =>
    emptyReviewDraft(crypto.randomUUID(), kinds),
  );
  const fields = draft.values;
  const form = useSubmission('review', useRecordReview(person.oid), (saved) => {
    draft.clear();
    onSaved(saved.held[0]?.heldOn ?? today);
  });
  const problemOf = (field: string) => form.problems.find((each) => each.field === field)?.message;
  const save = () => form.submit(checkReviewDraft(fields, today));
  const saveAsNew = () => {
    const renewed = { ...fields, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkReviewDraft(renewed, today));
  };
  return (
    <form
      className="form"
      noValidate
      aria-label={say('review.record')}
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
        hint={say('review.agreed.hint', { name: person.displayName })}
        value={fields.agreed}
        onChange={(agreed) => draft.set({ agreed })}
        problem={problemOf('agreed')}
      />
      <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={save} onSaveAsNew={saveAsNew} />
      <FormButtons isSaving={form.isSaving} onClear={draft.clear} />
    </form>
  );
}
