import { Button } from '@fluentui/react-components';
import { decideRow } from '../../../contract/problem-rows.ts';
import { useWrite } from '../../api/use-write.ts';
import type { DecideRow, ProblemRows } from '../../../contract/problem-rows.ts';
import { asApiError } from '../../api/api-error.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSay } from './words.ts';

type Row = ProblemRows['rows'][number];
type ByHand = NonNullable<Row['byHand']>;

interface RowDecisionProps {
  readonly row: Row;
  readonly byHand: ByHand;
  /** What the row is called on the page. */
  readonly name: string;
}

/** What was typed or edited by hand, beside what counted before, and what may be said of it. */
export function RowDecision({ row, byHand, name }: RowDecisionProps) {
  const say = useSay();
  const decide = useWrite(decideRow, row);
  const { columns, canHold, canBePutBack, isForCaller, isByCaller, eTag } = byHand;
  const send = (decision: DecideRow['decision']) => {
    if (!decide.isPending) decide.mutate({ eTag, decision });
  };
  return (
    <>
      <p>{sayWhat(byHand, say)}</p>
      <ul className="problem-row quiet">
        {columns.map((column) => (
          <ColumnLine key={column.column} column={column} />
        ))}
      </ul>
      <NotSaved failure={decide.error ? asApiError(decide.error) : undefined} isSaving={decide.isPending} />
      {isForCaller && canHold && isByCaller && <p className="quiet">{say('rows.by-you')}</p>}
      {isForCaller ? (
        <div className="form__buttons problem-row__decision">
          {canHold && !isByCaller && (
            <Button
              size="small"
              disabledFocusable={decide.isPending}
              aria-label={say('rows.hold.about', { name })}
              onClick={() => send('holds')}
            >
              {say('rows.hold')}
            </Button>
          )}
          {canBePutBack && (
            <Button
              size="small"
              disabledFocusable={decide.isPending}
              aria-label={say('rows.put-back.about', { name })}
              onClick={() => send('put-back')}
            >
              {say('rows.put-back')}
            </Button>
          )}
        </div>
      ) : (
        <p className="quiet">{say('rows.for-another')}</p>
      )}
    </>
  );
}

function sayWhat({ canHold, canBePutBack }: ByHand, say: ReturnType<typeof useSay>): string {
  if (!canHold) return say('rows.was-read');
  return say(canBePutBack ? 'rows.edited' : 'rows.typed');
}

function ColumnLine({ column: { column, value, before } }: { readonly column: ByHand['columns'][number] }) {
  const say = useSay();
  const shown = (text: string) => (text === '' ? say('rows.empty-value') : text);
  return (
    <li>
      {before === null
        ? say('rows.is', { column, value: shown(value) })
        : say('rows.was-is', { column, before: shown(before), value: shown(value) })}
    </li>
  );
}
