import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { discardDraft, previewProgress, previewRules, publishRules } from '../../../contract/policies.ts';
import { EACH_MOMENT, NEVER_OLD, useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import type { PolicyRules, RulePreview } from '../../../contract/policies.ts';
import { asApiError } from '../../api/api-error.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { Reading } from '../../components/reading.tsx';
import { WorkProgress } from '../../components/work-progress.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { DraftedChanges } from './drafted-changes.tsx';
import { MovesTable } from './moves-table.tsx';
import { useSay } from './words.ts';

interface PreviewCardProps {
  readonly policy: PolicyRules;
  readonly takesFocus: boolean;
  readonly onPublished: (effectiveFrom: string) => void;
}

/** A draft with whom it moves, and the button that publishes just that. */
export function PreviewCard({ policy, takesFocus, onPublished }: PreviewCardProps) {
  const query = useRead(previewRules, { policyId: policy.id }, NEVER_OLD);
  return (
    <Reading query={query} skeleton={<Working policyId={policy.id} />}>
      {(preview) => (
        <Preview policy={policy} preview={preview} takesFocus={takesFocus} onPublished={onPublished} />
      )}
    </Reading>
  );
}

/** Thousands of people are judged twice: how far that has come. */
function Working({ policyId }: { readonly policyId: string }) {
  const say = useSay();
  const { data, dataUpdatedAt } = useRead(previewProgress, { policyId }, EACH_MOMENT);
  const progress = data?.progress;
  return progress ? (
    <WorkProgress text={say('preview.working')} {...progress} atMilliseconds={dataUpdatedAt} />
  ) : (
    <Skeleton blocks={['card']} />
  );
}

interface PreviewProps extends PreviewCardProps {
  readonly preview: RulePreview;
}

function Preview({ policy, preview, takesFocus, onPublished }: PreviewProps) {
  const say = useSay();
  const publish = useWrite(publishRules, { policyId: policy.id });
  const discard = useWrite(discardDraft, { policyId: policy.id });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, preview.digest]);
  const {
    effectiveFrom,
    moves,
    moved,
    worse,
    judged,
    hoursNeeded,
    graceUntil,
    overtakenFrom,
    announcement,
    digest,
  } = preview;
  const date = say.date(effectiveFrom);
  const failure = publish.error ? asApiError(publish.error) : undefined;
  const hasChanged = failure?.code === 'changed-meanwhile';
  const send = () => publish.mutate({ digest }, { onSuccess: () => onPublished(effectiveFrom) });
  return (
    <section className="preview" aria-labelledby={`preview-${policy.id}`}>
      <h3 id={`preview-${policy.id}`} ref={heading} tabIndex={-1}>
        {say('preview.title', { date })}
      </h3>
      <DraftedChanges policy={policy} />
      {moved === 0 ? (
        <p>{say('preview.nobody', { judged })}</p>
      ) : (
        <>
          <p>
            {say('preview.moves', { moves: moved, judged })} {say('preview.worse', { count: worse })}{' '}
            {hoursNeeded > 0 && say('preview.hours', { hours: hoursNeeded })}
          </p>
          <MovesTable moves={moves} />
          {moved > moves.length && <p>{say('preview.more', { count: moved - moves.length })}</p>}
        </>
      )}
      {graceUntil !== null && (
        <p className="notice notice--warning">{say('preview.grace', { date: say.date(graceUntil) })}</p>
      )}
      {overtakenFrom !== null && (
        <p className="notice notice--warning">
          {say('preview.overtaken', { date: say.date(overtakenFrom) })}
        </p>
      )}
      {announcement !== '' && <p>{say('preview.announcement', { announcement })}</p>}
      {hasChanged && <p role="alert">{say('preview.changed')}</p>}
      <NotSaved failure={hasChanged ? undefined : failure} isSaving={publish.isPending} />
      <NotSaved
        failure={discard.error ? asApiError(discard.error) : undefined}
        isSaving={discard.isPending}
      />
      <div className="form__buttons">
        <Button appearance="primary" onClick={send} disabledFocusable={publish.isPending}>
          {say(publish.isPending ? 'preview.publishing' : 'preview.publish', { date })}
        </Button>
        <Button onClick={() => discard.mutate({})} disabledFocusable={discard.isPending}>
          {say('preview.discard')}
        </Button>
      </div>
    </section>
  );
}
