import type { Person } from '../../domain/people/person.ts';
import type { StatedFramework } from '../../domain/standards/framework-version.ts';
import { statedFrameworks } from '../../domain/standards/framework-version.ts';
import type { Deps } from '../shared/deps.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';

/** The frameworks that a person's policies name, with the statements that hold today; some may have none yet. */
export const frameworksOfPerson = (
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
): readonly StatedFramework[] =>
  statedFrameworks(
    policiesOfPerson(deps, person),
    deps.records.frameworkVersions.all().map(({ value }) => value),
  );
