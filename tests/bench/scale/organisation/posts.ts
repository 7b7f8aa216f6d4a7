import type { Division } from './divisions.ts';

/** A place in the organisation that somebody holds. */
export interface Post {
  readonly unit: string;
  readonly jobTitle: string;
  /** The place in the list of posts of who manages this one; undefined for who leads the division. */
  readonly managedBy: number | undefined;
}

export interface UnitPlace {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string;
}

export interface DivisionPosts {
  /** Parents before what is below them; the division itself is not among them. */
  readonly units: readonly UnitPlace[];
  readonly posts: readonly Post[];
}

const PEOPLE_IN_TEAM = 40;
const UNITS_UNDER_ONE = 10;
/** Staff who report to one lead of a team. */
const REPORTS = 9;

/**
 * The posts of a division: teams of about forty, each with a head and leads to whom some nine people report; teams in
 * groups of ten, and those again, each with a manager, up to who leads the division.
 */
export function postsOfDivision(division: Division, people: number): DivisionPosts {
  const units: UnitPlace[] = [];
  const posts: Post[] = [{ unit: division.key, jobTitle: division.head, managedBy: undefined }];
  const teams = Math.max(1, Math.round(people / PEOPLE_IN_TEAM));
  const groups = groupsAbove(teams);
  let left = people - 1 - groups.reduce((sum, each) => sum + each, 0);
  let above: readonly { readonly unit: string; readonly post: number }[] = [{ unit: division.key, post: 0 }];
  for (const [level, count] of groups.entries()) {
    above = Array.from({ length: count }, (_, index) => {
      const parent = above[Math.floor((index * above.length) / count)] ?? { unit: division.key, post: 0 };
      const key = `${division.key}-${'ab'[level] ?? 'c'}${index + 1}`;
      units.push({
        key,
        name: `${division.name}, area ${'AB'[level] ?? 'C'}${index + 1}`,
        parentKey: parent.unit,
      });
      posts.push({ unit: key, jobTitle: division.head, managedBy: parent.post });
      return { unit: key, post: posts.length - 1 };
    });
  }
  for (let team = 0; team < teams; team += 1) {
    const parent = above[Math.floor((team * above.length) / teams)] ?? { unit: division.key, post: 0 };
    const key = `${division.key}-${team + 1}`;
    units.push({ key, name: `${division.name}, team ${team + 1}`, parentKey: parent.unit });
    const size = Math.floor(left / (teams - team));
    addTeam(posts, division, key, size, parent.post);
    left -= size;
  }
  return { units, posts };
}

/** How many groups stand on each level above so many teams, the top first. */
function groupsAbove(teams: number): readonly number[] {
  const levels: number[] = [];
  for (let units = teams; units > UNITS_UNDER_ONE;) {
    units = Math.ceil(units / UNITS_UNDER_ONE);
    levels.unshift(units);
  }
  return levels;
}

function addTeam(posts: Post[], division: Division, unit: string, size: number, managedBy: number): void {
  if (size <= 0) return;
  const head = posts.push({ unit, jobTitle: division.head, managedBy }) - 1;
  const leads = size > REPORTS ? Math.round(size / (REPORTS + 1)) : 0;
  const firstLead = posts.length;
  for (let lead = 0; lead < leads; lead += 1) posts.push({ unit, jobTitle: division.lead, managedBy: head });
  for (let staff = 0; staff < size - 1 - leads; staff += 1) {
    posts.push({
      unit,
      jobTitle: division.staff[staff % division.staff.length] ?? division.lead,
      managedBy: leads === 0 ? head : firstLead + (staff % leads),
    });
  }
}
