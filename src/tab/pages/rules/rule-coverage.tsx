import { DrawnField } from '../../components/form/drawn-field.tsx';
import type { RuleFormPart } from './rule-form-part.ts';
import { AUDIENCE_LISTS, audienceField } from './rule-form-fields.ts';
import { useSay } from './words.ts';

/** Whom a rule covers, each list "everybody" or chosen from what the policy declares. */
export function RuleCoverage({ policy, today, draft, idOf, problemOf }: RuleFormPart) {
  const say = useSay();
  return (
    <fieldset className="form__part">
      <legend>{say('rule.covers')}</legend>
      {AUDIENCE_LISTS.filter((list) => policy.audience[list].length > 0).map((list) => (
        <DrawnField
          key={list}
          id={idOf(list)}
          field={audienceField(list, policy.audience, say)}
          draft={draft.values}
          today={today}
          onChange={draft.set}
          problem={problemOf(list)}
          severalAs="chips"
        />
      ))}
    </fieldset>
  );
}
