import type { RulePreview } from '../../../contract/policies.ts';
import { PersonTag } from '../../components/person-tag.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { useSay } from './words.ts';

type Move = RulePreview['moves'][number];

/** Who moves, from what to what: a table that becomes blocks on a narrow page, its roles written out. */
export function MovesTable({ moves }: { readonly moves: RulePreview['moves'] }) {
  const say = useSay();
  const columns = [say('preview.person'), say('preview.requirement'), say('preview.from'), say('preview.to')];
  const cell = (shown: Move['fromStatus'], label: string, dueOn: string | null) => (
    <>
      <StatusWord shown={shown} label={label} />
      {dueOn !== null && ` ${say.date(dueOn)}`}
    </>
  );
  return (
    <table role="table" className="totals" aria-label={columns.slice(0, 2).join(', ')}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {moves.map((move) => (
          <tr key={`${move.personOid} ${move.requirement}`} role="row">
            <th role="rowheader" scope="row">
              {move.displayName}
              <span className="totals__note">
                <PersonTag tag={move.tag} />
              </span>
            </th>
            <td role="cell" data-label={columns[1]}>
              {move.title}
            </td>
            <td role="cell" data-label={columns[2]}>
              {cell(move.fromStatus, move.fromLabel, move.dueOnBefore)}
            </td>
            <td role="cell" data-label={columns[3]}>
              {cell(move.toStatus, move.toLabel, move.dueOnAfter)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
