import { withdrawEntry } from '../../../contract/entries.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EntryPage, EntryView } from '../../../contract/entries.ts';
import { ReasonForm } from '../../components/form/reason-form.tsx';

interface WithdrawalFormProps {
  readonly oid: string;
  readonly entry: EntryView;
  readonly draftKey: string;
  readonly onSaved: (after: EntryPage) => void;
  readonly onClose: () => void;
}

/** Asks why an entry is taken back. */
export function WithdrawalForm({ oid, entry, ...form }: WithdrawalFormProps) {
  return (
    <ReasonForm
      {...form}
      mutation={useWrite(withdrawEntry, { oid, entryKey: entry.key })}
      labelledBy="entry-desk"
    />
  );
}
