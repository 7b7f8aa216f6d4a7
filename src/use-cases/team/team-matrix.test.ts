import { expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aKey, aRecordEntry, MANAGER_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { teamSummary } from './team-summary.ts';
import { readTeamMatrix } from './team-matrix.ts';

const world = aService({
  records: {
    recordEntries: [
      aRecordEntry({
        key: aKey(ASHA_OID),
        personOid: ASHA_OID,
        about: 'safeguarding-annual',
        datedOn: civilDate('2025-11-19'),
      }),
    ],
  },
});

function matrixOf(managerOid: string) {
  const matrix = readTeamMatrix(world, managerOid);
  if (!matrix.ok) throw new Error(matrix.refusal.code);
  return matrix.value;
}

it('has a cell for each requirement of each report, with its word and its days', () => {
  const { rows, requirements } = matrixOf(MANAGER_OID);
  const place = requirements.findIndex(({ requirement }) => requirement === 'safeguarding');
  const asha = rows.find(({ person }) => person.oid === ASHA_OID);
  expect(asha?.cells.find(({ column }) => column === place)).toEqual({
    column: place,
    shown: 'expired',
    daysToDue: -2,
  });
  expect(rows.some(({ person }) => person.oid === COLLEAGUE_OID)).toBe(true);
  expect(rows.flatMap(({ cells }) => cells).every(({ shown }) => shown !== 'not-required')).toBe(true);
});

it('has as much overdue of each as their page of the team says', () => {
  const summary = teamSummary(world, MANAGER_OID);
  const overdue = new Map(
    (summary.ok ? summary.value.members : []).map(({ person, needs }) => [person.oid, needs.overdue.length]),
  );
  const late = ({ daysToDue, shown }: { readonly daysToDue: number | null; readonly shown: string }) =>
    daysToDue !== null && (shown === 'overdue' || shown === 'expired');
  for (const { person, cells } of matrixOf(MANAGER_OID).rows)
    expect([person.displayName, cells.filter(late).length]).toEqual([
      person.displayName,
      overdue.get(person.oid),
    ]);
});

it('counts no days of what is met for good', () => {
  const cells = matrixOf(MANAGER_OID).rows.flatMap((row) => row.cells);
  const gone = cells.filter(({ shown, daysToDue }) => shown === 'current' && (daysToDue ?? 0) < 0);
  expect(gone).toEqual([]);
});

it('is nobody’s who has no team', () => {
  expect(readTeamMatrix(world, STRANGER_OID)).toEqual({ ok: false, refusal: { code: 'not-a-manager' } });
});
