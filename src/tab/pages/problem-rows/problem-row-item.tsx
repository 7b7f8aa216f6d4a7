import { Link } from '@fluentui/react-components';
import type { ProblemRows } from '../../../contract/problem-rows.ts';
import { RowDecision } from './row-decision.tsx';
import { useSay } from './words.ts';

type Row = ProblemRows['rows'][number];

export function ProblemRowItem({ row }: { readonly row: Row }) {
  const say = useSay();
  const name =
    row.name === ''
      ? say('rows.unnamed', { item: row.itemId })
      : say('rows.name', { name: row.name, item: row.itemId });
  return (
    <li className="row">
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <ul className="problem-row">
          {row.problems.filter(isToMend).map((problem, index) => (
            <ProblemLine key={index} problem={problem} />
          ))}
        </ul>
        {row.byHand && <RowDecision row={row} byHand={row.byHand} name={name} />}
      </div>
      <div className="row__actions">
        <Link
          href={row.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={say('rows.open', { name })}
        >
          {say('rows.mend')}
        </Link>
      </div>
    </li>
  );
}

/** What waits for a decision is not a fault of one column. */
const isToMend = ({ expected }: Row['problems'][number]): boolean =>
  expected !== 'confirmed-entry' && expected !== 'confirmed-change';

function ProblemLine({ problem }: { readonly problem: Row['problems'][number] }) {
  const say = useSay();
  const { column, value, expected, choices } = problem;
  const asked = [
    say(`rows.expected.${expected}`),
    ...(choices.length > 0 ? [say('rows.choices', { choices: choices.join(', ') })] : []),
  ].join(' ');
  return (
    <li>
      {value === ''
        ? say('rows.problem.empty', { column, expected: asked })
        : say('rows.problem', { column, value, expected: asked })}
    </li>
  );
}
