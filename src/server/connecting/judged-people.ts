import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Policies } from '../../ports/policies.ts';
import type { Records } from '../../ports/records.ts';
import type { Replica } from '../../replica/replica.ts';
import { createStandings } from '../../replica/standings.ts';
import { ruleBooksOfPerson } from '../../use-cases/shared/policies-of-person.ts';
import { judgeUnder } from '../../use-cases/standing/standing-of-person.ts';
import type { Counter } from '../judging/create-counter.ts';
import { createCounter } from '../judging/create-counter.ts';

type CounterParts = Parameters<typeof createCounter>[0];

interface Judged {
  readonly records: Records;
  readonly clock: Clock;
  readonly policies: Policies;
  readonly directory: Directory;
}

/** The standings that are kept of people, judged where none is, and the counts that rest on them. */
export function judgedPeople(
  { directory, ...judging }: Judged,
  replica: Replica,
  counting: Pick<CounterParts, 'release' | 'thread' | 'onNotCounted'>,
): { readonly standings: CounterParts['deps']['standings']; readonly counter: Counter } {
  const { records, clock } = judging;
  const personOf = (oid: string) => records.people.find(oid)?.value;
  const standings = createStandings({
    store: replica.standings,
    ruleBooksOf(oid) {
      const person = personOf(oid);
      return person ? ruleBooksOfPerson(judging, person) : [];
    },
    judge(oid, book) {
      const person = personOf(oid);
      return person && judgeUnder(judging, person, book);
    },
    today: () => clock.today(),
  });
  const counter = createCounter({ replica, deps: { ...judging, standings, directory }, ...counting });
  return { standings, counter };
}
