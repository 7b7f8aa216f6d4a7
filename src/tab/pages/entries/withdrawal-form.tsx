import type { EntryView } from '../../../contract/entries.ts';
import { useWithdrawEntry } from '../../api/writes.ts';
import { ReasonForm } from '../../components/form/reason-form.tsx';

interface WithdrawalFormProps {
  readonly oid: string;
  readonly entry: EntryView;
  readonly draftKey: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Asks why an entry is taken back. */
export function WithdrawalForm({ oid, entry, ...form }: WithdrawalFormProps) {
  return <ReasonForm {...form} mutation={useWithdrawEntry(oid, entry.key)} labelledBy="entry-desk" />;
}
