import { useEffect, useRef } from 'react';
import { useSay } from '../../messages/use-say.ts';
import type { WordedProblem } from '../../../contract/problems.ts';

interface ErrorSummaryProps {
  readonly problems: readonly WordedProblem[];
  readonly refusals: number;
  /** The element to focus for a field. */
  readonly idOf: (field: string) => string;
}

/**
 * All problems at once, above the form, with the words that stand beside each field. It takes the focus, so it is read
 * once; live regions at every field would all speak together (GOV.UK Design System, "Error summary").
 */
export function ErrorSummary({ problems, refusals, idOf }: ErrorSummaryProps) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    box.current?.focus();
    document.title = say('title.error', { title: document.title.replace(/^[^:]+: /, '') });
  }, [refusals, say]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby="error-summary-title">
      <h3 id="error-summary-title">{say('form.problems', { count: problems.length })}</h3>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${idOf(path)}`}
              onClick={(event) => {
                // The address belongs to the pages: following the link must only move the focus.
                event.preventDefault();
                document.getElementById(idOf(path))?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
