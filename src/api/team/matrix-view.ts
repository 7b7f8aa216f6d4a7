import type { TeamMatrix } from '../../contract/team.ts';
import { SHOWN_STATUSES } from '../../domain/outcomes/shown-status.ts';
import type { TeamMatrixValue } from '../../use-cases/team/team-matrix.ts';
import type { Words } from '../../wording/create-words.ts';

/** People and requirements, in the reader's words; a policy is named where there are several. */
export function matrixView({ asOf, requirements, rows }: TeamMatrixValue, words: Words): TeamMatrix {
  const isSeveral = new Set(requirements.map(({ policy }) => policy.id)).size > 1;
  const there = new Set(rows.flatMap(({ cells }) => cells.map(({ shown }) => shown)));
  return {
    asOf,
    requirements: requirements.map(({ policy, requirement, title }) => ({
      policy: isSeveral ? { ...policy } : null,
      requirement,
      title,
    })),
    statuses: SHOWN_STATUSES.filter((shown) => there.has(shown)).map((shown) => ({
      shown,
      label: words.statusWord(shown),
    })),
    people: rows.map(({ person, cells }) => ({
      oid: person.oid,
      cells: cells.map((cell) => ({ ...cell })),
    })),
  };
}
