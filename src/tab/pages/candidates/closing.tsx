import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CandidatePage } from '../../../contract/candidates.ts';
import { CloseCandidate, closeCandidate } from '../../../contract/candidates.ts';
import { textField } from '../../../domain/fields/text.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { Card } from '../../components/card.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { MoreButton } from '../../components/item/more-button.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

interface OfPage {
  readonly page: CandidatePage;
}

const MORE = 'candidate-more';

/** What is seldom done with a candidate: put right who they are, or say that they do not start. */
export function ClosingMenu({ page, onEdit }: OfPage & { readonly onEdit: () => void }) {
  const say = useSay();
  const titleId = useId();
  const [isClosing, setIsClosing] = useState(false);
  if (!page.may.change) return null;
  return (
    <>
      <MoreButton
        id={MORE}
        about={page.displayName}
        items={[
          { words: say('candidate.edit'), onChoose: onEdit },
          { words: say('candidate.close'), onChoose: () => setIsClosing(true) },
        ]}
      />
      {isClosing && (
        <SideDrawer
          title={<span id={titleId}>{say('candidate.close')}</span>}
          onClose={() => setIsClosing(false)}
        >
          <CloseForm page={page} labelledBy={titleId} onClose={() => setIsClosing(false)} />
        </SideDrawer>
      )}
    </>
  );
}

interface CloseFormProps extends OfPage {
  readonly labelledBy: string;
  readonly onClose: () => void;
}

function CloseForm({ page, labelledBy, onClose }: CloseFormProps) {
  const say = useSay();
  const tell = useTell();
  return (
    <FieldsForm
      name="candidate-closing"
      labelledBy={labelledBy}
      fields={[{ ...textField('reason', 400, { isRequired: true }), label: say('candidate.close.reason') }]}
      draftKey={`candidate.${page.key}.closing`}
      today={page.today}
      note={<p className="quiet">{say('candidate.close.note')}</p>}
      saveWords={say('candidate.close.save')}
      mutation={useWrite(closeCandidate, { candidateKey: page.key })}
      schema={CloseCandidate}
      bodyOf={({ reason }) => ({ version: page.version, closing: { to: 'not-starting', reason } })}
      onSaved={() => {
        onClose();
        tell({ words: say('candidate.saved.closed') });
      }}
      onClose={onClose}
    />
  );
}

/** Why they do not start, how long anything is kept of them, the way back, and the way to keep nothing. */
export function ClosedCard({ page }: OfPage) {
  const say = useSay();
  const tell = useTell();
  const go = useNavigation();
  const [isSure, setIsSure] = useState(false);
  const { mutate, isPending, error } = useWrite(closeCandidate, { candidateKey: page.key });
  const open = () =>
    mutate(
      { version: page.version, closing: { to: 'open' } },
      { onSuccess: () => tell({ words: say('candidate.saved.opened') }) },
    );
  const remove = () =>
    mutate(
      { version: page.version, closing: { to: 'removed' } },
      {
        onSuccess: () => {
          tell({ words: say('candidate.saved.removed') });
          go({ page: 'candidates' });
        },
      },
    );
  return (
    <Card title={say('candidates.not-starting')}>
      <p className="own-words">{page.closedBecause}</p>
      <p>{page.keptUntil !== null && say('candidate.kept', { date: say.date(page.keptUntil) })}</p>
      {isSure ? (
        <div className="notice notice--warning" role="group" aria-label={say('candidate.remove')}>
          <p>{say('candidate.remove.sure')}</p>
          <div className="row__actions">
            <Button appearance="primary" disabledFocusable={isPending} onClick={remove}>
              {say('candidate.remove.do')}
            </Button>
            <Button onClick={() => setIsSure(false)}>{say('candidate.remove.keep')}</Button>
          </div>
        </div>
      ) : (
        <div className="row__actions">
          <Button disabledFocusable={isPending} onClick={open}>
            {say('candidate.reopen')}
          </Button>
          <Button disabledFocusable={isPending} onClick={() => setIsSure(true)}>
            {say('candidate.remove')}
          </Button>
        </div>
      )}
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </Card>
  );
}
