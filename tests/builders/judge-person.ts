import { ruleBooksOfPerson } from '../../src/use-cases/shared/policies-of-person.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Deps } from '../../src/use-cases/shared/deps.ts';
import type { PersonStanding } from '../../src/use-cases/standing/standing-of-person.ts';
import { judgeUnder } from '../../src/use-cases/standing/standing-of-person.ts';

/** Judges a person afresh, as they stand today under each of their policies, the main one first. */
export const judgePerson = (
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
): readonly PersonStanding[] => ruleBooksOfPerson(deps, person).map((book) => judgeUnder(deps, person, book));
