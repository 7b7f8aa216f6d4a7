import type * as z from 'zod';
import type { Message } from '../message.ts';
import { message } from '../message.ts';

type Issue = z.core.$ZodIssue;

/** Sentences of schemas' own rules. */
export const HOURS_OR_DAYS = 'must give hours or days, one of them';
export const NOT_A_SPAN =
  'must be { days: n }, { weeks: n }, { months: n } or { years: n }, n a whole number from 1';

/** By the sentence of a schema's own rule. Others than these a form cannot break. */
const OF_OWN_RULES: ReadonlyMap<string, Message> = new Map([
  [HOURS_OR_DAYS, message('policy-problem.hours-or-days')],
  [NOT_A_SPAN, message('policy-problem.span')],
]);

/** In words, what a number, a choice or a list given by a form lacks; undefined for what only a file can get wrong. */
export function issueMessage(issue: Issue): Message | undefined {
  const own = OF_OWN_RULES.get(issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'array') return message('policy-problem.none-chosen');
      if (issue.origin === 'string') return message('field.empty');
      return issue.inclusive === false
        ? message('policy-problem.more-than', { limit: Number(issue.minimum) })
        : message('field.too-small', { limit: Number(issue.minimum) });
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? undefined
        : message('field.too-large', { limit: Number(issue.maximum) });
    case 'invalid_type':
      if (issue.expected === 'int') return message('field.not-whole');
      return issue.expected === 'number' ? message('field.not-a-number') : undefined;
    case 'invalid_value':
      return message('field.not-a-choice');
    default:
      return undefined;
  }
}
