import { useId } from 'react';
import type { BudgetView } from '../../../contract/budgets.ts';
import { StatusBar, StatusPatterns } from '../../components/charts/status-bar.tsx';
import { poundsOf } from '../../components/pounds-of.ts';
import { budgetName } from './budget-names.ts';
import { useSay } from './words.ts';

/** Each budget as a bar of what is spent and committed, with the sentence that says the same. */
export function BudgetChart({ budgets }: { readonly budgets: readonly BudgetView[] }) {
  const say = useSay();
  const patternId = useId().replaceAll(':', '');
  return (
    <figure className="chart">
      <figcaption>{say('budgets.chart')}</figcaption>
      <StatusPatterns id={patternId} />
      <ul aria-label={say('budgets.chart.title')} className="bars bars--parts">
        {budgets.map((budget) => {
          const { key, allocatedPence, spentPence, committedPence, leftPence } = budget;
          const whole = Math.max(allocatedPence, spentPence + committedPence);
          return (
            <li key={key} className="bars__row">
              <span className="bars__name">{budgetName(budget, say)}</span>
              <span className="bars__figure">
                {leftPence < 0
                  ? say('budget.over', { pounds: poundsOf(-leftPence) })
                  : say('budget.left', { pounds: poundsOf(leftPence) })}
              </span>
              {whole > 0 && (
                <StatusBar
                  parts={[
                    { tone: leftPence < 0 ? 'bad' : 'good', people: spentPence },
                    { tone: 'soon', people: committedPence },
                  ]}
                  whole={whole}
                  patternId={patternId}
                />
              )}
              <span className="bars__note quiet">
                {say('budget.sums', {
                  spent: poundsOf(spentPence),
                  committed: poundsOf(committedPence),
                  allocated: poundsOf(allocatedPence),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
