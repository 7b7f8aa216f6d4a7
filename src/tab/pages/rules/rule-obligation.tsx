import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { DrawnField } from '../../components/form/drawn-field.tsx';
import { shownTerms } from './rule-draft.ts';
import { ruleField } from './rule-form-fields.ts';
import type { RuleFormPart } from './rule-form-part.ts';
import { VariantList } from './variant-list.tsx';
import { useSay } from './words.ts';

/** What a rule asks: how far it binds, and its settings. What its variants say otherwise is told, not changed. */
export function RuleObligation({ policy, rule, today, draft, idOf, problemOf }: RuleFormPart) {
  const say = useSay();
  const { fields } = shownTerms(rule);
  return (
    <fieldset className="form__part">
      <legend>{say('rule.asks')}</legend>
      <ChipChoice
        id={idOf('obligation')}
        label={say('rule.obligation')}
        problem={problemOf('obligation')}
        chips={(['required', 'recommended'] as const).map((id) => ({ id, label: say(`rule.choice.${id}`) }))}
        value={draft.values['obligation'] ?? ''}
        onChange={(obligation) => draft.set({ obligation })}
      />
      {fields.length === 0 && <p className="quiet">{say('rule.no-fields')}</p>}
      {fields
        .map((field) => ruleField(field, say))
        .map((field) => (
          <DrawnField
            key={field.id}
            id={idOf(field.id)}
            field={field}
            draft={draft.values}
            today={today}
            onChange={draft.set}
            problem={problemOf(field.id)}
            severalAs="chips"
          />
        ))}
      {rule.variants.length > 0 && (
        <div>
          <p>{say('rule.variants')}</p>
          <VariantList policy={policy} variants={rule.variants} />
        </div>
      )}
    </fieldset>
  );
}
