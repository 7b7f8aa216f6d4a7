import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import type { ComparedField } from '../../components/form/compared-drafts.ts';
import { comparedField } from '../../components/form/compared-drafts.ts';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import type { RuleFormMode } from './rule-draft.ts';
import { shownTerms } from './rule-draft.ts';
import { AUDIENCE_LISTS, audienceField, ruleField } from './rule-form-fields.ts';
import type { Say } from './words.ts';

/** What two drafts of one rule are compared by: what the form asks in this mode, in its order. */
export function comparedRuleFields(
  { audience }: PolicyRules,
  rule: RuleView,
  mode: RuleFormMode,
  say: Say,
): readonly ComparedField[] {
  const ofRule: readonly ComparedField[] =
    mode === 'leave-out'
      ? []
      : [
          ...AUDIENCE_LISTS.filter((list) => audience[list].length > 0).map((list) =>
            comparedField(audienceField(list, audience, say), say),
          ),
          {
            label: say('rule.obligation'),
            keys: ['obligation'],
            words: ({ obligation }) =>
              obligation === 'required' || obligation === 'recommended'
                ? say(`rule.choice.${obligation}`)
                : '',
          },
          ...shownTerms(rule).fields.map((field) => comparedField(ruleField(field, say), say)),
        ];
  return [
    ...ofRule,
    {
      label: say('rule.effectiveFrom'),
      keys: ['effectiveFrom'],
      // What is typed may be no date yet.
      words: ({ effectiveFrom = '' }) => {
        const day = parseTypedDate(effectiveFrom);
        return day ? say.date(day) : effectiveFrom.trim();
      },
    },
    {
      label: say('rule.announcement'),
      keys: ['announcement'],
      words: ({ announcement = '' }) => announcement.trim(),
    },
  ];
}
