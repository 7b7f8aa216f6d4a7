import { Button } from '@fluentui/react-components';
import type { EntryPage } from '../../../contract/entries.ts';
import { keptDraft } from '../../drafts/kept-draft.ts';
import { entryDraftKey } from './step.ts';
import { useSay } from './words.ts';

export const ADD = 'entry-add';

interface OpenerProps {
  readonly page: EntryPage;
  readonly onOpen: () => void;
}

/** The way in to adding, for those who may add something. */
export function Opener({ page, onOpen }: OpenerProps) {
  const say = useSay();
  if (page.kinds.length === 0) return null;
  return (
    <Button id={ADD} appearance="primary" onClick={onOpen}>
      {say('entry.add')}
    </Button>
  );
}

/** Why there is no way in, or what waits behind it. */
export function OpenerNote({ page, by }: { readonly page: EntryPage; readonly by: string }) {
  const say = useSay();
  if (page.policyTitle === null) return <p>{say('entries.no-policy')}</p>;
  if (page.kinds.length === 0) return <p>{say('entries.read-only')}</p>;
  const hasDraft = page.kinds.some(({ name }) => keptDraft(entryDraftKey(by, page.person.oid, name)));
  return hasDraft ? <p className="quiet">{say('entry.draft-waits-here')}</p> : null;
}
