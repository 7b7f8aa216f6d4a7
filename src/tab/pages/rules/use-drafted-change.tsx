import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PolicyRules } from '../../../contract/policies.ts';
import { PreviewCard } from './preview-card.tsx';
import { useSay } from './words.ts';

export interface DraftedChange {
  /** Says what has been published; there before it speaks. */
  readonly said: ReactNode;
  /** Who moves, while a draft waits. */
  readonly preview: ReactNode;
  readonly onDrafted: () => void;
}

/** What becomes of a draft: shown with whom it moves until it is published. */
export function useDraftedChange(policy: PolicyRules): DraftedChange {
  const say = useSay();
  const [said, setSaid] = useState('');
  const [takesFocus, setTakesFocus] = useState(false);
  return {
    said: (
      <p role="status" className={said === '' ? 'visually-hidden' : 'saved'}>
        {said}
      </p>
    ),
    preview: policy.draft && (
      <PreviewCard
        policy={policy}
        takesFocus={takesFocus}
        onPublished={(from) => setSaid(say('preview.published', { date: say.date(from) }))}
      />
    ),
    onDrafted: () => {
      setSaid('');
      setTakesFocus(true);
    },
  };
}
