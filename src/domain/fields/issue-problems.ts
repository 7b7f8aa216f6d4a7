import type * as z from 'zod';
import type { FieldProblem, FieldProblemId, LimitOf, Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

type Issue = z.core.$ZodIssue;

/** For a check of our own in a schema: `z.refine(isOnTheCalendar, because('not-a-date'))`. */
export const because = <Id extends FieldProblemId>(
  id: Id,
  ...limit: LimitOf<Id>
): { readonly params: { readonly wrong: Wrong } } => ({ params: { wrong: wrong(id, ...limit) } });

const NOT_READABLE = wrong('not-valid');

/**
 * What a schema found, in our terms; the only reader of zod's issues. Limits come from the issue, so that a schema states
 * them once. What has no sentence of its own is only said to be wrong.
 */
export function wrongOfIssue(issue: Issue): Wrong {
  switch (issue.code) {
    case 'custom':
      // Nothing but `because` puts it there.
      return (issue.params?.['wrong'] as Wrong | undefined) ?? NOT_READABLE;
    case 'too_small':
      if (issue.origin === 'string') return wrong('empty');
      if (issue.origin === 'array') return wrong('none-chosen');
      return issue.inclusive === false
        ? wrong('more-than', Number(issue.minimum))
        : wrong('too-small', Number(issue.minimum));
    case 'too_big':
      if (issue.origin === 'string') return wrong('too-long', Number(issue.maximum));
      if (issue.origin === 'array') return wrong('too-many', Number(issue.maximum));
      // A number too large to be exact is no whole number to zod.
      return Number(issue.maximum) === Number.MAX_SAFE_INTEGER
        ? wrong('not-whole')
        : wrong('too-large', Number(issue.maximum));
    case 'invalid_type':
      if (issue.expected === 'int') return wrong('not-whole');
      return issue.expected === 'number' ? wrong('not-a-number') : NOT_READABLE;
    case 'invalid_value':
      return wrong('not-a-choice');
    case 'invalid_format':
      return wrong('not-an-id');
    default:
      return NOT_READABLE;
  }
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, LONGEST_PATH);

/** A path may hold a name that somebody sent. */
const LONGEST_PATH = 200;

/** Everything that a schema found, in its order; a name that it does not know is a problem each. */
export const problemsOfIssues = (issues: readonly Issue[]): readonly FieldProblem[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), ...wrong('not-asked-for') }))
      : [{ path: pathOf(issue.path), ...wrongOfIssue(issue) }],
  );
