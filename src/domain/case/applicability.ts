import type { Message } from '../message.ts';
import type { notCoveredWords } from './not-covered-words.ts';
import { messageOf } from '../message.ts';
import type { Labels } from '../policies/labels.ts';
import type { AppliesTo } from '../policies/policy.ts';
import type { CasePerson } from './case.ts';

const message = messageOf<typeof notCoveredWords>();

const carries = (person: CasePerson, flag: string): boolean =>
  person.flags.includes(flag) ||
  (flag === 'regulated' && person.regulated) ||
  (flag === 'registered' && person.registered);

/** Duties with a sentence of their own; a policy may name others. */
const WORDED_DUTIES = [
  'deliversLearning',
  'manager',
  'contactWithChildren',
  'specialistSubject',
  'regulated',
  'registered',
] as const;

const isWordedDuty = (duty: string): duty is (typeof WORDED_DUTIES)[number] =>
  WORDED_DUTIES.some((each) => each === duty);

const withoutDuty = (duty: string): Message =>
  isWordedDuty(duty) ? message(`not-covered.duty.${duty}`) : message('not-covered.duty.other', { duty });

/** What the policy calls roles and ways of being employed. */
type Naming = Pick<Labels, 'roles' | 'employmentKinds'>;

const itself = (id: string): string => id;
const NAMELESS: Naming = { roles: itself, employmentKinds: itself };

/** More names than these are counted. */
const MOST_NAMES = 3;

/** The first names, and how many more there are. */
function namesOf(ids: readonly string[], nameOf: (id: string) => string) {
  const shown = ids.slice(0, MOST_NAMES).map(nameOf);
  return { names: shown.join(', '), more: ids.length - shown.length };
}

/** Why a rule does not cover the person in these roles, in the policy's names; undefined when it does. */
export function whyNotCovered(
  { roles, employment, flags }: AppliesTo,
  person: CasePerson,
  held: readonly string[],
  naming: Naming = NAMELESS,
): Message | undefined {
  if (roles !== 'all' && !held.some((role) => roles.includes(role)))
    return message('not-covered.role', namesOf(roles, naming.roles));
  if (employment !== 'all' && !employment.includes(person.employment))
    return message('not-covered.employment', namesOf(employment, naming.employmentKinds));
  const lacking = flags.find((flag) => !carries(person, flag));
  return lacking === undefined ? undefined : withoutDuty(lacking);
}

type Places = ReadonlyMap<string, number>;

/** All that a policy's rules ask of people before they hold for them, numbered. */
export interface AskedOfPeople {
  readonly roles: Places;
  readonly employment: Places;
  readonly flags: readonly string[];
}

const placesOf = (words: readonly string[]): Places =>
  new Map([...new Set(words)].map((word, place) => [word, place]));

export const askedBy = (rules: readonly AppliesTo[]): AskedOfPeople => ({
  roles: placesOf(rules.flatMap(({ roles }) => (roles === 'all' ? [] : roles))),
  employment: placesOf(rules.flatMap(({ employment }) => (employment === 'all' ? [] : employment))),
  flags: [...new Set(rules.flatMap(({ flags }) => flags))],
});

/** The same text for people whom the same rules cover: the numbers of all that is asked of them and true of them. */
export function sortOf(asked: AskedOfPeople, person: CasePerson, held: readonly string[]): string {
  let sort = `${asked.employment.get(person.employment) ?? ''}`;
  for (const role of held) {
    const place = asked.roles.get(role);
    if (place !== undefined) sort += `,${place}`;
  }
  sort += ';';
  for (const [place, flag] of asked.flags.entries()) if (carries(person, flag)) sort += `,${place}`;
  return sort;
}
