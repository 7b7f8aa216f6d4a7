import { Button } from '@fluentui/react-components';
import type { CandidatePage } from '../../../contract/candidates.ts';
import { StartCandidate, startCandidate, takeBackStart } from '../../../contract/candidates.ts';
import type { Me } from '../../../contract/me.ts';
import { personField } from '../../../domain/fields/person.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { Card } from '../../components/card.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { useSay } from './words.ts';

interface StartFormProps {
  readonly me: Me;
  readonly page: CandidatePage;
  readonly labelledBy: string;
  readonly onClose: () => void;
}

const isFilled = ({ texts }: CandidatePage['needs'][number]): boolean => (texts['text'] ?? '') !== '';

/** What the start writes, counted before it is done. */
function counted({ credentials, needs }: CandidatePage) {
  const claimed = credentials.filter(({ texts }) => texts['claim'] === 'yes');
  const ofFate = (fate: string) => claimed.filter((each) => each.fate === fate).length;
  return {
    verified: ofFate('verified'),
    waits: ofFate('waits'),
    leftOut: ofFate('left-out'),
    needs: needs.filter(isFilled).length,
    goals: needs.filter((need) => isFilled(need) && (need.texts['by'] ?? '') !== '').length,
  };
}

/** Whom they became, among the people whom the reader looks after; and what will be written, before it is. */
export function StartForm({ me, page, labelledBy, onClose }: StartFormProps) {
  const say = useSay();
  const tell = useTell();
  const { verified, waits, leftOut, needs, goals } = counted(page);
  return (
    <FieldsForm
      name="candidate-start"
      labelledBy={labelledBy}
      fields={[{ ...personField('personOid'), label: say('start.person', { name: page.displayName }) }]}
      draftKey={`candidate.${me.oid}.${page.key}.start`}
      today={page.today}
      note={
        <>
          <p className="quiet">{say('start.note')}</p>
          <ul>
            {(verified > 0 || waits + leftOut === 0) && <li>{say('start.verified', { count: verified })}</li>}
            {waits > 0 && <li>{say('start.waits', { count: waits })}</li>}
            {leftOut > 0 && <li>{say('start.left-out', { count: leftOut })}</li>}
            <li>{say('start.needs', { needs, goals })}</li>
          </ul>
        </>
      }
      saveWords={say('start.save')}
      mutation={useWrite(startCandidate, { candidateKey: page.key })}
      schema={StartCandidate}
      bodyOf={({ personOid }) => ({ version: page.version, personOid })}
      onSaved={({ person }) => {
        onClose();
        tell({ words: say('start.saved', { name: person?.displayName ?? '' }) });
      }}
      onClose={onClose}
    />
  );
}

/** Where what was found stands now; and the way to finish where an attempt broke off. */
export function StartedCard({ page }: { readonly page: CandidatePage }) {
  const say = useSay();
  const { mutate, isPending, error } = useWrite(startCandidate, { candidateKey: page.key });
  const { person, startedOn, left, may } = page;
  return (
    <Card
      title={say('candidate.started-as', {
        name: person?.displayName ?? '',
        date: startedOn === null ? '' : say.date(startedOn),
      })}
    >
      {person && (
        <p className="card__links">
          <RouteLink to={{ page: 'plan', oid: person.oid }}>{say('started.plan')}</RouteLink>{' '}
          <RouteLink to={{ page: 'induction', oid: person.oid }}>{say('started.induction')}</RouteLink>{' '}
          <RouteLink to={{ page: 'record', oid: person.oid }}>{say('started.record')}</RouteLink>
        </p>
      )}
      <p className="quiet">{say('started.note')}</p>
      {left !== null && left > 0 && person && (
        <div className="notice notice--warning">
          <p>{say('started.left', { count: left })}</p>
          {may.start && (
            <Button
              appearance="primary"
              disabledFocusable={isPending}
              onClick={() => mutate({ version: page.version, personOid: person.oid })}
            >
              {say('started.finish')}
            </Button>
          )}
        </div>
      )}
      {may.takeBack && <TakeBack page={page} />}
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </Card>
  );
}

/** The way back, on the day of the start: it was somebody else. */
function TakeBack({ page }: { readonly page: CandidatePage }) {
  const say = useSay();
  const tell = useTell();
  const { mutate, isPending, error } = useWrite(takeBackStart, { candidateKey: page.key });
  return (
    <>
      <p className="quiet">{say('started.take-back.note')}</p>
      <div>
        <Button
          disabledFocusable={isPending}
          onClick={() =>
            mutate(
              { version: page.version, reason: say('started.take-back.reason') },
              { onSuccess: () => tell({ words: say('started.taken-back') }) },
            )
          }
        >
          {say('started.take-back')}
        </Button>
      </div>
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </>
  );
}
