import type { AnsweredStatementView } from '../../../contract/self-assessments.ts';

/** The statements under one heading, counted by what was answered. */
export interface Domain {
  /** Empty for those under no heading. */
  readonly name: string;
  /** Of the person's role, and answered. */
  readonly asked: number;
  readonly secure: number;
  readonly developing: number;
  readonly notYet: number;
  /** The same of the assessment before, of those that were asked then; undefined where none was. */
  readonly then: { readonly asked: number; readonly secure: number } | undefined;
  /** Of those asked, how many some CPD serves. */
  readonly served: number;
}

const isSecure = (rating: string): boolean => rating === 'secure' || rating === 'leading';
const isAsked = (rating: string): boolean => rating !== '' && rating !== 'not-in-role';

/** In the framework's order. */
export function domainsOf(statements: readonly AnsweredStatementView[]): readonly Domain[] {
  return [...Map.groupBy(statements, ({ group }) => group)].map(([name, all]) => {
    const asked = all.filter(({ rating }) => isAsked(rating));
    const before = all.flatMap(({ then }) => (then && isAsked(then.rating) ? [then.rating] : []));
    const count = (holds: (rating: string) => boolean) => asked.filter(({ rating }) => holds(rating)).length;
    return {
      name,
      asked: asked.length,
      secure: count(isSecure),
      developing: count((rating) => rating === 'developing'),
      notYet: count((rating) => rating === 'not-yet'),
      then:
        before.length === 0 ? undefined : { asked: before.length, secure: before.filter(isSecure).length },
      served: asked.filter(({ activities }) => activities > 0).length,
    };
  });
}

/** Where the least is secure, of those of which something was asked; undefined where all of it is. */
export function lowestOf(domains: readonly Domain[]): Domain | undefined {
  return domains
    .filter(({ asked, secure }) => secure < asked)
    .toSorted((one, other) => one.secure / one.asked - other.secure / other.asked)[0];
}
