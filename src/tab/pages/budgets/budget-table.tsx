import { Button } from '@fluentui/react-components';
import type { BudgetsPage, BudgetView } from '../../../contract/budgets.ts';
import { Card } from '../../components/card.tsx';
import { poundsOf } from '../../components/pounds-of.ts';
import { budgetName, strandName } from './budget-names.ts';
import { FIGURES } from './budgets-file.ts';
import { useSay } from './words.ts';

const NOTHING = '–';

interface BudgetTableProps {
  readonly page: BudgetsPage;
  readonly onChange: (budget: BudgetView) => void;
}

/** A row a budget; then what is spent on strands that have none, with dashes where there is nothing to say. */
export function BudgetTable({ page, onChange }: BudgetTableProps) {
  const say = useSay();
  const columns = FIGURES.map((figure) => say(`budget.column.${figure}`));
  const cells = (texts: readonly string[]) =>
    texts.map((text, place) => (
      <td key={columns[place]} role="cell" data-label={columns[place]}>
        {text}
      </td>
    ));
  const { budgets, without } = page;
  return (
    <Card title={say('budgets.table')}>
      <table role="table" aria-label={say('budgets.table')} className="totals">
        <thead role="rowgroup">
          <tr role="row">
            {[say('budget.column.strand'), ...columns].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {budgets.map((budget) => (
            <tr key={budget.key} role="row">
              <th role="rowheader" scope="row">
                <Button
                  appearance="transparent"
                  className="totals__name"
                  aria-label={say('budget.change.about', { name: budgetName(budget, say) })}
                  onClick={() => onChange(budget)}
                >
                  {budgetName(budget, say)}
                </Button>
              </th>
              {cells(FIGURES.map((figure) => poundsOf(budget[figure])))}
            </tr>
          ))}
          {without.map((each) => (
            <tr key={each.strandLabel ?? ''} role="row">
              <th role="rowheader" scope="row">
                {say('budget.without', { strand: strandName(each, say) })}
              </th>
              {cells([NOTHING, poundsOf(each.committedPence), poundsOf(each.spentPence), NOTHING])}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
