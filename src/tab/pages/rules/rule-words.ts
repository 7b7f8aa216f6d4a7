import type { RuleAudience, RuleFieldView, RuleTerms, RuleView } from '../../../contract/policies.ts';
import type { Say } from './words.ts';

interface Choice {
  readonly id: string;
  readonly label: string | null;
}

/** A name as policies write it, its capitals and dots opened up: `recurMonths` is "recur months". */
const opened = (name: string): string =>
  name
    .replace(/[.-]/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

/** A field's own words where we have them; else its name. */
export function fieldLabel(path: string, say: Say): string {
  return say.ifKnown(`rule.field.${path}`) ?? say('rule.field.other', { name: opened(path) });
}

/** The policy's words for an alternative, else ours, else its id. */
export function choiceWords(path: string, { id, label }: Choice, say: Say): string {
  if (label !== null) return label;
  return say.ifKnown(`rule.choice.${path}.${id}`) ?? say.ifKnown(`rule.choice.${id}`) ?? opened(id);
}

export const everybody = (say: Say): Choice => ({ id: 'all', label: say('rule.everybody') });

const listed = (path: string, ids: readonly string[], choices: readonly Choice[], say: Say): string =>
  ids
    .map((id) => choiceWords(path, choices.find((each) => each.id === id) ?? { id, label: null }, say))
    .join(', ');

function spanWords({ unit, amount }: { readonly unit: string; readonly amount: number }, say: Say): string {
  return say.ifKnown(`rule.span.${unit}`, { count: amount }) ?? `${say.number(amount)} ${unit}`;
}

export function valueWords(field: RuleFieldView, say: Say): string {
  switch (field.type) {
    case 'number':
      return field.value === null ? say('rule.none') : say.number(field.value);
    case 'switch':
      return say(field.value ? 'input.yes' : 'input.no');
    case 'span':
      return field.value === null ? say('rule.none') : spanWords(field.value, say);
    case 'one':
      return field.value === null ? say('rule.none') : listed(field.path, [field.value], field.choices, say);
    case 'several':
      return listed(field.path, field.value, field.choices, say);
  }
}

/** What tells people about a rule at a glance: not what is as usual, nor the one thing its title names. */
const isTelling = (field: RuleFieldView): boolean =>
  !field.isUsual &&
  !(field.type === 'one' && field.choices.some(({ id, label }) => id === field.value && label !== null));

/** A sentence of its own where we have one, "Once a year"; else the field and what it holds. */
function fieldFact(field: RuleFieldView, say: Say): string {
  const values =
    field.type === 'number' && field.value !== null
      ? { count: field.value }
      : field.type === 'span' && field.value !== null
        ? { span: spanWords(field.value, say) }
        : undefined;
  const sentence = values && say.ifKnown(`rules.plain.${field.path}`, values);
  return sentence ?? `${fieldLabel(field.path, say)}: ${valueWords(field, say)}`;
}

const fieldFacts = (fields: readonly RuleFieldView[], say: Say): readonly string[] =>
  fields.filter(isTelling).map((field) => fieldFact(field, say));

type Covers = Pick<RuleTerms, 'roles' | 'employment' | 'flags'>;

/** Whom it covers, a phrase for each list that says so; none where it covers everybody. */
export function coversFacts(
  { roles, employment, flags }: Covers,
  audience: RuleAudience,
  say: Say,
): readonly string[] {
  return [
    ...(roles ? [say('rules.for', { roles: listed('roles', roles, audience.roles, say) })] : []),
    ...(employment
      ? [say('rules.employment', { names: listed('employment', employment, audience.employment, say) })]
      : []),
    ...(flags.length > 0
      ? [say('rules.duties', { names: listed('flags', flags, audience.flags, say) })]
      : []),
  ];
}

/** What a rule asks of whom, in a few phrases. */
export function ruleFacts({ now }: RuleView, audience: RuleAudience, say: Say): readonly string[] {
  const covers = coversFacts(now, audience, say);
  return [
    ...(covers.length === 0 ? [say('rules.everybody')] : covers),
    ...(now.obligation === 'recommended' ? [say('rules.recommended')] : []),
    ...fieldFacts(now.fields, say),
  ];
}

/** Whether a rule has every word of what is searched for in its name, what it asks or its clause. */
export function saysSo(rule: RuleView, audience: RuleAudience, search: string, say: Say): boolean {
  const { quote, section } = rule.clause;
  const said = [rule.title, quote, section, ...ruleFacts(rule, audience, say)].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Everything a rule says, as label and words, so that two of them can be compared. */
export function termLines(
  terms: RuleTerms,
  audience: RuleAudience,
  say: Say,
): readonly { readonly label: string; readonly words: string }[] {
  const covered = (list: keyof RuleAudience, ids: readonly string[] | null) => ({
    label: say(`rule.${list}`),
    words: ids === null || ids.length === 0 ? say('rule.everybody') : listed(list, ids, audience[list], say),
  });
  return [
    covered('roles', terms.roles),
    covered('employment', terms.employment),
    covered('flags', terms.flags),
    { label: say('rule.obligation'), words: say(`rule.choice.${terms.obligation}`) },
    ...terms.fields.map((field) => ({ label: fieldLabel(field.path, say), words: valueWords(field, say) })),
  ];
}
