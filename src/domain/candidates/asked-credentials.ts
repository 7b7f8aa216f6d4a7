import type { CasePerson } from '../case/case.ts';
import { UNSTATED } from '../case/case.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldWords } from '../fields/asked.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { choiceField } from '../fields/choice.ts';
import type { EntryContext, EntryKind } from '../record-entries/define-entry-kind.ts';
import type { EntryField } from '../record-entries/entry-field.ts';
import { entryForm } from '../record-entries/entry-form.ts';
import { findEntryKind } from '../record-entries/index.ts';
import { parseEntry } from '../record-entries/parse-entry.ts';
import type { EntryColumns } from '../record-entries/record-entry.ts';
import type { Result } from '../result.ts';
import { owedBy } from '../rule-books/owed.ts';
import type { Rule, RuleBook } from '../rule-books/rule-book.ts';
import { judge } from '../standing/judge.ts';
import type { Answers } from './candidate.ts';

/** What ATP, Induction (L60–62) has verified at interview: qualifications, memberships and professional status. */
const CREDENTIALS: ReadonlySet<string> = new Set(['qualification', 'membership', 'professional-status']);

/** A credential that a policy asks of people in a role: what is claimed of it is answered by the form of its entry. */
export interface AskedCredential {
  /** Key of the rule that asks it. */
  readonly code: string;
  readonly title: string;
  readonly kind: EntryKind;
  /** The lowest level that satisfies; undefined: any. */
  readonly level: number | undefined;
  /** What the rule leaves no choice in, by column. */
  readonly given: Answers;
  /** Of what the rule names several, which: the alternatives of `about`; empty: whatever the form takes. */
  readonly alternatives: readonly { readonly id: string; readonly label: string }[];
}

/** Somebody of whom nothing is known but what they are to do. */
const personIn = (roles: readonly string[], startDate: CivilDate): CasePerson => ({
  ...UNSTATED,
  name: '',
  role: roles[0] ?? '',
  additionalRoles: roles.slice(1),
  startDate,
});

const isRule = (rule: Rule | undefined): rule is Rule => rule !== undefined;

/** What a policy asks of people in these roles by way of credentials, in its order; alternatives each by themselves. */
export function askedCredentials(
  book: RuleBook,
  roles: readonly string[],
  today: CivilDate,
): readonly AskedCredential[] {
  const person = personIn(roles, today);
  const owed = owedBy(book, person, roles);
  const { outcomes } = judge(book, { asOf: today, cycle: undefined, person, evidence: [] });
  const parametersOf = ({ place, requirement }: Rule): unknown =>
    owed[place]?.parameters ?? requirement.parameters;
  const rules = book.requirements
    .filter(({ place }) => owed[place]?.because === undefined)
    .flatMap((rule) => [
      rule,
      ...rule.kind
        .nested(parametersOf(rule))
        .map(({ key }) => book.byKey.get(key))
        .filter(isRule),
    ]);
  return [...new Set(rules)].flatMap((rule): AskedCredential[] => {
    const kind = CREDENTIALS.has(rule.kind.name) ? findEntryKind(rule.kind.name) : undefined;
    if (!kind) return [];
    const parameters = parametersOf(rule);
    const { key: code, title } = rule.requirement;
    const level = outcomes.find(({ requirement }) => requirement === code)?.level?.required ?? undefined;
    const names = rule.kind.names(parameters);
    const [sort] = names.filter(({ of }) => of === 'membership-sort').map(({ name }) => name);
    const about = [
      ...rule.kind
        .references(parameters)
        .flatMap(({ list, id }) => (list === 'subjects' ? [{ id, label: book.labels.subjects(id) }] : [])),
      ...names
        .filter(({ of }) => of === 'professional-status' || of === 'membership-body')
        .map(({ name }) => ({ id: name, label: name })),
    ];
    const [only] = about;
    return [
      {
        code,
        title,
        kind,
        level,
        given: {
          ...(only && about.length === 1 && { about: only.id }),
          ...(sort !== undefined && { sort }),
        },
        alternatives: about.length > 1 ? about : [],
      },
    ];
  });
}

/** What is asked of somebody who claims it, in the order of the entry's form. */
export const fieldsOf = (
  { kind, given, alternatives }: AskedCredential,
  context: EntryContext,
): readonly (EntryField & FieldWords)[] =>
  entryForm(kind, context)
    .filter(({ id }) => !(id in given))
    .map((field) =>
      field.id === 'about' && alternatives.length > 0
        ? { ...choiceField('about', alternatives), label: field.label }
        : field,
    );

/** The question that comes first. */
export const CLAIM = 'claim';
export const CLAIMS = ['yes', 'no'] as const;

/** Whether the candidate says that they hold it, or are on the way to it. */
export const isClaimed = (about: Answers): boolean => about[CLAIM] === 'yes';

/** The entry that a claim would become, or what it still lacks. */
export function claimedEntry(
  asked: AskedCredential,
  context: EntryContext,
  about: Answers,
): Result<EntryColumns, readonly FieldProblem[]> {
  const columns = Object.entries(about).filter(([of]) => of !== CLAIM);
  return parseEntry(asked.kind, context, { ...Object.fromEntries(columns), ...asked.given });
}
