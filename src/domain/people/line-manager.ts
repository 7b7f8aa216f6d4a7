import type { RoleAssignment } from '../access/role-assignment.ts';
import { isInForce } from '../access/role-assignment.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Unit } from '../units/unit.ts';
import type { PersonOid } from './person.ts';

/**
 * Where it is said who answers for a person: the directory's own line manager, the next active one above, whom the unit
 * names, or the CPD lead.
 */
export type LineManagerSource = 'directory' | 'next-up' | 'unit' | 'cpd-lead';

export interface LineManager {
  readonly oid: PersonOid;
  readonly source: LineManagerSource;
}

export interface LineOfManagers {
  /** Whom the directory names, whatever has become of them. A loop or a gap in the data is possible. */
  readonly managerOf: (oid: PersonOid) => PersonOid | undefined;
  /** In post and able. */
  readonly isActive: (oid: PersonOid) => boolean;
  /** Who is named where the line has nobody, in the order in which they are asked. */
  readonly fallbacks: () => readonly LineManager[];
}

/**
 * Who answers for a person: holds their reviews, is told of them, and sees them in their team. The first active manager
 * up the line; where there is none, or the line leads back to the person, the first active one of the fallbacks. Nobody
 * answers for themselves, and of two who are each other's managers neither answers for the other.
 */
export function lineManagerOf(
  personOid: PersonOid,
  { managerOf, isActive, fallbacks }: LineOfManagers,
): LineManager | undefined {
  if (isInCircle(personOid, managerOf)) return fallbackFor(personOid, { isActive, fallbacks });
  const passed = new Set([personOid]);
  let source: LineManagerSource = 'directory';
  for (let oid = managerOf(personOid); oid !== undefined && !passed.has(oid); oid = managerOf(oid)) {
    if (isActive(oid)) return { oid, source };
    passed.add(oid);
    source = 'next-up';
  }
  return fallbackFor(personOid, { isActive, fallbacks });
}

const fallbackFor = (
  personOid: PersonOid,
  { isActive, fallbacks }: Pick<LineOfManagers, 'isActive' | 'fallbacks'>,
): LineManager | undefined => fallbacks().find(({ oid }) => oid !== personOid && isActive(oid));

/** Whether somebody's line leads back to them. Of people who manage each other in a circle the directory says nothing. */
function isInCircle(personOid: PersonOid, managerOf: LineOfManagers['managerOf']): boolean {
  const passed = new Set<PersonOid>();
  for (let oid = managerOf(personOid); oid !== undefined && !passed.has(oid); oid = managerOf(oid)) {
    if (oid === personOid) return true;
    passed.add(oid);
  }
  return false;
}

/** Whether the person's own line manager does not answer for them: they are listed as without a manager. */
export const isWithoutManager = (manager: LineManager | undefined): boolean =>
  manager?.source !== 'directory';

/** Whether it is somebody of the directory's line who answers, and not one of the fallbacks. */
export const reportsByLine = (manager: LineManager | undefined): boolean =>
  manager?.source === 'directory' || manager?.source === 'next-up';

/**
 * Whom the units name, the nearest unit first, then the CPD leads: those of the nearest unit first, of the whole
 * organisation last, the longest in office before others.
 */
export function fallbacksOf(
  unitLine: readonly Pick<Unit, 'key' | 'fallbackOid'>[],
  assignments: readonly RoleAssignment[],
  on: CivilDate,
): readonly LineManager[] {
  const named = unitLine.flatMap(({ fallbackOid }) =>
    fallbackOid === undefined ? [] : [{ oid: fallbackOid, source: 'unit' as const }],
  );
  const placeOf = ({ unit }: RoleAssignment): number =>
    unit === undefined ? unitLine.length : unitLine.findIndex(({ key }) => key === unit);
  const leads = assignments
    .filter((assignment) => assignment.role === 'cpd-lead' && isInForce(assignment, on))
    .filter((assignment) => placeOf(assignment) >= 0)
    .toSorted(
      (first, second) =>
        placeOf(first) - placeOf(second) ||
        first.from.localeCompare(second.from) ||
        first.key.localeCompare(second.key),
    )
    .map(({ personOid }) => ({ oid: personOid, source: 'cpd-lead' as const }));
  return [...named, ...leads];
}
