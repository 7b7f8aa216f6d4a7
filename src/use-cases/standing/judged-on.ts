import { ruleBooksOfPerson } from '../shared/policies-of-person.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { AskedDays } from '../../domain/standing/asked-days.ts';
import { problemsOfDays } from '../../domain/standing/asked-days.ts';
import type { Case } from '../../domain/case/case.ts';
import { judge } from '../../domain/standing/judge.ts';
import type { Standing } from '../../domain/outcomes/outcome.ts';
import type { AccessToPerson, NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import { caseOfPerson } from './standing-of-person.ts';

export interface JudgedOnRequest {
  readonly actorOid: string;
  readonly personOid: string;
  /** Left out: today. */
  readonly asOf?: CivilDate | undefined;
  /** What was recorded later is not known; left out: all that is on record today. */
  readonly knownOn?: CivilDate | undefined;
}

export interface JudgedUnder {
  readonly book: RuleBook;
  readonly theCase: Case;
  readonly standing: Standing;
}

export interface JudgedOn {
  readonly access: AccessToPerson;
  readonly days: AskedDays;
  /** Under each of the person's policies, the main one first; empty where there is none. */
  readonly judged: readonly JudgedUnder[];
}

/**
 * Judges a person afresh on a day, under their policies then in force, all or those chosen, with what was on record on a
 * day.
 */
export function judgedOn(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  request: JudgedOnRequest,
  chosen: (books: readonly RuleBook[]) => readonly RuleBook[] = (books) => books,
): Result<JudgedOn, NotFound | BadInput> {
  const access = accessTo(deps, request.actorOid, request.personOid);
  if (!access?.may('record.read')) return err(notFound);
  const { person } = access;
  const today = deps.clock.today();
  const days: AskedDays = { asOf: request.asOf ?? today, knownOn: request.knownOn ?? today };
  const books = ruleBooksOfPerson(deps, person, days.asOf);
  const [main] = books;
  const problems = problemsOfDays(days, {
    today,
    startedOn: person.startedOn,
    ...(main && { inForceFrom: main.policy.effectiveFrom }),
  });
  if (problems.length > 0) return err({ code: 'bad-input', problems });
  return ok({
    access,
    days,
    judged: chosen(books).map((book) => {
      const theCase = caseOfPerson(deps, person, book, days);
      return { book, theCase, standing: judge(book, theCase) };
    }),
  });
}
