import type { RuleAudience, RuleFieldView } from '../../../contract/policies.ts';
import { severalField } from '../../../domain/fields/choice.ts';
import { spanText } from '../../../domain/fields/number.ts';
import type { FormTexts } from '../../../domain/forms/parse-form.ts';
import type { ShownField } from '../../components/form/field-draft.ts';
import { choiceWords, everybody, fieldLabel } from './rule-words.ts';
import type { Say } from './words.ts';

/** What a rule's field is called among those of its form. */
export const fieldName = (path: string): string => `field-${path}`;

/** A field of a rule in the reader's words; it knows no rule by name. */
export function ruleField(view: RuleFieldView, say: Say): ShownField {
  const { path, mayBeEmpty } = view;
  const common = { id: fieldName(path), label: fieldLabel(path, say), isRequired: !mayBeEmpty };
  const hint = mayBeEmpty ? { hint: say('rule.optional') } : {};
  const worded = (choice: { readonly id: string; readonly label: string | null }, of = path) => ({
    id: choice.id,
    label: choiceWords(of, choice, say),
  });
  switch (view.type) {
    case 'number':
      return { ...common, ...hint, type: 'number' };
    case 'switch':
      return { ...common, type: 'yes-no' };
    case 'span': {
      const units = view.units.map((id) => worded({ id, label: null }, 'unit'));
      return { ...common, ...hint, type: 'span', units };
    }
    case 'one': {
      const none = mayBeEmpty ? [{ id: '', label: say('rule.none') }] : [];
      return { ...common, type: 'choice', choices: [...none, ...view.choices.map((each) => worded(each))] };
    }
    case 'several': {
      const { everything } = view;
      const all = everything === null ? [] : [{ id: everything, label: null }];
      return {
        ...common,
        type: 'several',
        isRequired: true,
        choices: [...all, ...view.choices].map((each) => worded(each)),
        ...(everything !== null && { everything }),
      };
    }
  }
}

/** What stands in the rule, as its form takes it. */
export function ruleTexts(view: RuleFieldView): FormTexts[string] {
  switch (view.type) {
    case 'number':
      return view.value === null ? '' : String(view.value);
    case 'switch':
      return view.value ? 'yes' : 'no';
    case 'span':
      return view.value === null ? '' : spanText({ ...view.value, amount: String(view.value.amount) });
    case 'one':
      return view.value ?? '';
    case 'several':
      return view.value;
  }
}

export const AUDIENCE_LISTS = ['roles', 'employment', 'flags'] as const;

/** Whom a rule covers by one of the policy's lists: everybody, or some of it. */
export const audienceField = (
  list: (typeof AUDIENCE_LISTS)[number],
  audience: RuleAudience,
  say: Say,
): ShownField => ({
  ...severalField(
    list,
    [everybody(say), ...audience[list]].map((each) => ({
      id: each.id,
      label: choiceWords(list, each, say),
    })),
    { isRequired: true, everything: 'all' },
  ),
  label: say(`rule.${list}`),
  ...(list === 'flags' && { hint: say('rule.flags.hint') }),
});
