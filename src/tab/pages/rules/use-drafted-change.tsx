import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PolicyRules } from '../../../contract/policies.ts';
import { withdrawRules } from '../../../contract/policies.ts';
import { useSend } from '../../api/use-write.ts';
import { useTell } from '../../components/toast/tell.ts';
import { PreviewCard, previewId } from './preview-card.tsx';
import { useSay } from './words.ts';

export interface DraftedChange {
  /** Who moves, while a draft waits. */
  readonly preview: ReactNode;
  readonly onDrafted: () => void;
}

/** What becomes of a draft: shown with whom it moves until it is published, and a way back until people are told. */
export function useDraftedChange(policy: PolicyRules): DraftedChange {
  const say = useSay();
  const tell = useTell();
  const send = useSend();
  const [takesFocus, setTakesFocus] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const begin = () => {
    setStopped(false);
    setTakesFocus(true);
  };
  const onPublished = ({ key, effectiveFrom, announcedAt }: PolicyRules['published'][number]) => {
    const date = say.date(effectiveFrom);
    if (announcedAt === null) return tell({ words: say('preview.published', { date }) });
    return tell({
      words: say('preview.published-until', { date, moment: say.moment(announcedAt) }),
      undo: {
        about: say('preview.publication', { date }),
        run: async () => {
          await send(withdrawRules, { policyId: policy.id }, { versionKey: key });
          return say('rules.withdrawn');
        },
        otherwise: say('rules.change-again'),
        returnTo: previewId(policy),
      },
    });
  };
  return {
    preview: policy.draft && (
      <PreviewCard
        policy={policy}
        takesFocus={takesFocus}
        isStopped={isStopped}
        onStop={() => setStopped(true)}
        onWorkOut={begin}
        onPublished={onPublished}
      />
    ),
    onDrafted: () => {
      tell(undefined);
      begin();
    },
  };
}
