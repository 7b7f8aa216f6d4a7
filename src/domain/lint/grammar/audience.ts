import { rolesIn } from './people-words.ts';
import { namesEverybody, namesSome } from './subject.ts';
import type { Statement } from '../policy-text.ts';

/** "IQAs will hold a review with …", "Managers ensure that …": whoever sees to it is not of whom it is asked. */
const SEES_TO_IT =
  /^.{0,80}?\b(?:(?:will|must|shall|should) )?(?:conducts?|holds?|runs?|delivers?|ensures?|monitors?|organises?|leads?|provides?|carr(?:y|ies) out|arranges?|offers?|sets?|checks?|oversees?|supports?)\b/i;

const ONLY = /\bonly\b|\bsolely\b|\bexclusively\b/i;

/** Of whom a sentence asks something; undefined where it does not say. */
export function whomItAsks({ text, leadIn }: Statement): 'everybody' | 'some' | undefined {
  const asked = text.replace(SEES_TO_IT, '');
  const isEverybody = namesEverybody(asked);
  if (namesSome(asked)) return isEverybody && !ONLY.test(asked) ? undefined : 'some';
  return isEverybody || namesEverybody(leadIn) ? 'everybody' : undefined;
}

/** Whether the sentence shuts everybody else out: "only with trainers", "for managers only". */
export const isExclusive = ({ text }: Statement): boolean => ONLY.test(text) && namesSome(text);

/** Whether two sentences ask something of different people: what binds tutors leaves nurses free. */
export function areForOthers(one: Statement, other: Statement): boolean {
  const roles = [one, other].map(({ text, leadIn }) => rolesIn(`${leadIn} ${text}`));
  const [first, second] = roles;
  if (!first || !second || first.size === 0 || second.size === 0) return false;
  return (
    [one, other].every(({ text }) => !namesEverybody(text)) && [...first].every((role) => !second.has(role))
  );
}
