import type { ActivityView } from '../../../contract/record.ts';
import { withdrawActivity } from '../../../contract/record.ts';
import { useWrite } from '../../api/use-write.ts';
import { ReasonForm } from '../../components/form/reason-form.tsx';

interface TakeBackFormProps {
  readonly oid: string;
  readonly activity: ActivityView;
  /** Of the activity as it is by now. */
  readonly currentKey: string;
  /** Id of the heading that names the form. */
  readonly labelledBy: string;
  /** By the key of the row that took it back; undefined where that is not known here. */
  readonly onTakenBack: (over: string | undefined) => void;
  readonly onClose: () => void;
}

/** Takes back an activity, with the reason. */
export function TakeBackForm({ oid, activity, currentKey, onTakenBack, ...form }: TakeBackFormProps) {
  const withdraw = useWrite(withdrawActivity, { oid, activityKey: currentKey });
  return (
    <ReasonForm
      mutation={withdraw}
      draftKey={`cpd.draft.take-back.${oid}.${activity.original}`}
      onSaved={({ takenBack }) =>
        onTakenBack(takenBack.find(({ original }) => original === activity.original)?.key)
      }
      {...form}
    />
  );
}
