import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { discardDraft, previewProgress, previewRules, publishRules } from '../../../contract/policies.ts';
import { EACH_MOMENT, STOPS_WHEN_LEFT, useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import type { PolicyRules, RulePreview } from '../../../contract/policies.ts';
import { asApiError } from '../../api/api-error.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { Reading } from '../../components/reading.tsx';
import { WorkProgress } from '../../components/work/work-progress.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { DraftedChanges } from './drafted-changes.tsx';
import { MovesTable } from './moves-table.tsx';
import { useSay } from './words.ts';

interface PreviewCardProps {
  readonly policy: PolicyRules;
  readonly takesFocus: boolean;
  readonly onPublished: (published: PolicyRules['published'][number]) => void;
  /** Somebody chose that it is not worked out whom the draft moves. */
  readonly isStopped: boolean;
  readonly onStop: () => void;
  readonly onWorkOut: () => void;
}

/** Id of the heading of a draft's preview. */
export const previewId = ({ id }: Pick<PolicyRules, 'id'>): string => `preview-${id}`;

/** A draft with whom it moves, and the button that publishes just that. */
export function PreviewCard({ policy, isStopped, onStop, onWorkOut, ...shown }: PreviewCardProps) {
  const query = useRead(previewRules, isStopped ? undefined : { policyId: policy.id }, STOPS_WHEN_LEFT);
  if (isStopped) return <Stopped policyId={policy.id} onWorkOut={onWorkOut} />;
  return (
    <Reading query={query} skeleton={<Working policyId={policy.id} onStop={onStop} />}>
      {(preview) => <Preview policy={policy} preview={preview} {...shown} />}
    </Reading>
  );
}

interface WorkingProps {
  readonly policyId: string;
  readonly onStop: () => void;
}

/** Thousands of people are judged twice: how far that has come. */
function Working({ policyId, onStop }: WorkingProps) {
  const say = useSay();
  const { data, dataUpdatedAt } = useRead(previewProgress, { policyId }, EACH_MOMENT);
  const progress = data?.progress;
  return progress ? (
    <WorkProgress
      text={say('preview.working')}
      {...progress}
      atMilliseconds={dataUpdatedAt}
      onCancel={onStop}
    />
  ) : (
    <Skeleton blocks={['card']} />
  );
}

interface StoppedProps {
  readonly policyId: string;
  readonly onWorkOut: () => void;
}

/** The draft is as it was: what was typed stays. */
function Stopped({ policyId, onWorkOut }: StoppedProps) {
  const say = useSay();
  const { giveUp, notGivenUp } = useGiveUp(policyId);
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className="notice">
      <p ref={text} tabIndex={-1}>
        {say('preview.stopped')}
      </p>
      {notGivenUp}
      <div className="form__buttons">
        <Button onClick={onWorkOut}>{say('rule.preview')}</Button>
        {giveUp}
      </div>
    </div>
  );
}

/** The button that discards a draft, and where it is said that it could not. */
function useGiveUp(policyId: string) {
  const say = useSay();
  const discard = useWrite(discardDraft, { policyId });
  const failure = discard.error ? asApiError(discard.error) : undefined;
  return {
    giveUp: (
      <Button onClick={() => discard.mutate({})} disabledFocusable={discard.isPending}>
        {say('preview.discard')}
      </Button>
    ),
    notGivenUp: <NotSaved failure={failure} isSaving={discard.isPending} />,
  };
}

interface PreviewProps extends Pick<PreviewCardProps, 'policy' | 'takesFocus' | 'onPublished'> {
  readonly preview: RulePreview;
}

function Preview({ policy, preview, takesFocus, onPublished }: PreviewProps) {
  const say = useSay();
  const publish = useWrite(publishRules, { policyId: policy.id });
  const { giveUp, notGivenUp } = useGiveUp(policy.id);
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
  const send = () =>
    publish.mutate(
      { digest },
      {
        onSuccess: ({ policies }) => {
          const [latest] = policies.find(({ id }) => id === policy.id)?.published ?? [];
          if (latest) onPublished(latest);
        },
      },
    );
  return (
    <section className="preview" aria-labelledby={previewId(policy)}>
      <h3 id={previewId(policy)} ref={heading} tabIndex={-1}>
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
      {notGivenUp}
      <div className="form__buttons">
        <Button appearance="primary" onClick={send} disabledFocusable={publish.isPending}>
          {say(publish.isPending ? 'preview.publishing' : 'preview.publish', { date })}
        </Button>
        {giveUp}
      </div>
    </section>
  );
}
