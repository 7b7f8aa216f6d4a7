import { Button } from '@fluentui/react-components';
import type { EntryKindView, EntryPage } from '../../../contract/entries.ts';
import { keptDraft } from '../../drafts/kept-draft.ts';
import { entryDraftKey } from './step.ts';
import { useSay } from './words.ts';

interface KindChooserProps {
  readonly page: EntryPage;
  readonly by: string;
  readonly onChoose: (kind: EntryKindView) => void;
  readonly onClose: () => void;
}

/** The kinds of entry the reader may add, each with what it is for. */
export function KindChooser({ page, by, onChoose, onClose }: KindChooserProps) {
  const say = useSay();
  return (
    <>
      <ul className="plain-list kinds">
        {page.kinds.map((kind) => (
          <li key={kind.name}>
            <Button
              appearance="outline"
              onClick={() => onChoose(kind)}
              aria-describedby={`kind-${kind.name}`}
            >
              {kind.label}
            </Button>
            <p className="quiet" id={`kind-${kind.name}`}>
              {kind.purpose}{' '}
              {keptDraft(entryDraftKey(by, page.person.oid, kind.name)) && (
                <strong>{say('entry.draft-waits')}</strong>
              )}
            </p>
          </li>
        ))}
      </ul>
      {by === page.person.oid && <p className="quiet">{say('entry.choose.others')}</p>}
      <div>
        <Button onClick={onClose}>{say('form.close')}</Button>
      </div>
    </>
  );
}
