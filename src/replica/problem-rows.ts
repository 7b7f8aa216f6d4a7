import { shownValue } from '../domain/rows/row-problem.ts';
import type { SiteAddress } from '../graph/graph-path.ts';
import type { ProblemRows } from '../ports/problem-rows.ts';
import { listNamed } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { rowUrl } from '../sharepoint/row-url.ts';
import type { Replica } from './replica.ts';

interface ProblemRowsParts {
  readonly replica: Pick<Replica, 'quarantined' | 'outside'>;
  readonly site: SiteAddress;
  readonly listIds: Readonly<Record<ListName, string>>;
}

/** The rows that the replica sets aside, as people see them who can mend them. */
export function createProblemRows({ replica, site, listIds }: ProblemRowsParts): ProblemRows {
  const placeOf: ProblemRows['placeOf'] = (list, itemId) => ({
    list: listNamed(list).title,
    url: rowUrl(site, listIds[list], itemId),
  });
  return {
    placeOf,
    outside: (column) => replica.outside(column),
    all: () =>
      replica.quarantined().map(({ list, itemId, problems, fields }) => ({
        ...placeOf(list, itemId),
        itemId,
        name: shownValue(fields['Title'] ?? fields['Key']),
        problems: problems.map(({ column, expected }) => ({
          column,
          value: shownValue(fields[column]),
          expected,
          choices: listNamed(list).columns.find((each) => each.name === column)?.choice?.choices ?? [],
        })),
      })),
  };
}
