import { useEffect, useRef } from 'react';
import type { SubmitEvaluation } from '../../../contract/evaluations.ts';
import { drawCard } from './draw-card.ts';
import { useSay } from './words.ts';

interface CardViewProps {
  readonly card: unknown;
  readonly onSubmit: (answers: SubmitEvaluation) => void;
  /** Whether the focus goes to the card: it took the place of the one that had it. */
  readonly takesFocus?: boolean;
}

/** An Adaptive Card on the page. It is drawn once, so that what is typed in it stays. */
export function CardView({ card, onSubmit, takesFocus = false }: CardViewProps) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const submit = useRef(onSubmit);
  useEffect(() => {
    submit.current = onSubmit;
  });
  useEffect(() => {
    const drawn = drawCard(card, (answers) => submit.current(answers));
    frame.current?.replaceChildren(drawn ?? say('evaluation.not-drawable'));
    if (takesFocus) frame.current?.focus();
  }, [card, takesFocus, say]);
  return <div ref={frame} className="adaptive-card" tabIndex={-1} />;
}
