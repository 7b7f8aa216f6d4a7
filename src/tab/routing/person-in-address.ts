import type { RequirementInAddress } from './requirement-in-address.ts';
import { formatRequirement, requirementIn } from './requirement-in-address.ts';

/** Parts of what a drawer tells of somebody, in the order of their tabs. */
export const PERSON_PARTS = ['overview', 'record', 'plan', 'reviews'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** The person whose drawer is open beside a list, as the address of its page holds it. */
export interface PersonInAddress {
  readonly oid: string;
  readonly part: PersonPart;
  /** Instead of the part: the proof of one verdict. */
  readonly why?: RequirementInAddress | undefined;
}

/** Where a page's list leads: with somebody's drawer, or, for undefined, without one. */
export type WithPerson<To> = (person: PersonInAddress | undefined) => To;

export const overviewOf = (oid: string): PersonInAddress => ({ oid, part: 'overview' });

export const proofBeside = (oid: string, why: RequirementInAddress): PersonInAddress => ({
  oid,
  part: 'overview',
  why,
});

/** The drawer that an address asks for after its `?`; a part that there is not is the first. */
export function personIn(query: string): { readonly person?: PersonInAddress } {
  const asked = new URLSearchParams(query);
  const oid = asked.get('person') ?? '';
  if (oid === '') return {};
  const why = asked.get('why') ?? '';
  return {
    person: {
      oid,
      part: PERSON_PARTS.find((part) => part === asked.get('part')) ?? 'overview',
      ...(why !== '' && { why: requirementIn(why) }),
    },
  };
}

/** As `?person=…&part=record`; nothing where no drawer is open. */
export function formatPerson(person: PersonInAddress | undefined): string {
  if (person === undefined) return '';
  const { oid, part, why } = person;
  const asked = new URLSearchParams({
    person: oid,
    ...(part !== 'overview' && { part }),
    ...(why && { why: formatRequirement(why) }),
  });
  return `?${asked.toString()}`;
}

/** Of the link that opens a drawer: whoever closes it is led back there. */
export const linkIdOf = (person: PersonInAddress): string => `opens${formatPerson(person)}`;
