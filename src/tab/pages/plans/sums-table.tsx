import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { GroupSumView, PlanSumView } from '../../../contract/unit-plans.ts';
import type { PlanGroup } from '../../../domain/plans/plan-sums.ts';
import { Card } from '../../components/card.tsx';
import { poundsOf } from '../../components/pounds-of.ts';
import type { AskedGroup } from './people-of-plans.tsx';
import { FIGURES, nameOfGroup } from './plans-file.ts';
import { useSay } from './words.ts';

interface SumsTableProps {
  readonly by: PlanGroup;
  readonly sums: readonly GroupSumView[];
  readonly total: PlanSumView;
  readonly onShow: (group: AskedGroup) => void;
}

/** Plans by what they have in common, a row each: a name that opens the people behind it, and the figures. */
export function SumsTable({ by, sums, total, onShow }: SumsTableProps) {
  const say = useSay();
  const id = useId();
  // A table of what nobody said tells nothing that the others do not.
  if (by !== 'unit' && sums.every(({ of }) => of === null)) return null;
  const columns = [...FIGURES.map((figure) => say(`plans.column.${figure}`)), say('plans.column.cost')];
  const title = say(`plans.by.${by}`);
  return (
    <Card title={title}>
      <table role="table" aria-label={title} className="totals">
        <thead role="rowgroup">
          <tr role="row">
            {[say('plans.column.name'), ...columns].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sums.map((sum) => {
            const name = nameOfGroup(by, sum, say);
            const { of } = sum;
            return (
              <SumRow key={`${id} ${of ?? ''}`} sum={sum} columns={columns}>
                <Button
                  appearance="transparent"
                  className="totals__name"
                  aria-label={say('plans.show-people', { name })}
                  onClick={() => onShow({ by, name, ...(of !== null && { of }) })}
                >
                  {name}
                </Button>
              </SumRow>
            );
          })}
          <SumRow sum={total} columns={columns}>
            {say('plans.total')}
          </SumRow>
        </tbody>
      </table>
    </Card>
  );
}

interface SumRowProps {
  readonly sum: PlanSumView;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

function SumRow({ sum, columns, children }: SumRowProps) {
  const say = useSay();
  const cells = [...FIGURES.map((figure) => say.number(sum[figure])), poundsOf(sum.costPence)];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {children}
      </th>
      {cells.map((cell, column) => (
        <td key={columns[column]} role="cell" data-label={columns[column]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
