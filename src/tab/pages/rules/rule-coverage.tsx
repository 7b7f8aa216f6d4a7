import { listed } from '../../components/form/list-text.ts';
import type { RuleFormPart } from './rule-form-part.ts';
import { choiceWords, everybody } from './rule-words.ts';
import { SeveralChoice } from './several-choice.tsx';
import { useSay } from './words.ts';

const LISTS = ['roles', 'employment', 'flags'] as const;

/** Whom a rule covers, each list "everybody" or chosen from what the policy declares. */
export function RuleCoverage({ policy, draft, idOf, problemOf }: RuleFormPart) {
  const say = useSay();
  return (
    <fieldset className="form__part">
      <legend>{say('rule.covers')}</legend>
      {LISTS.filter((list) => policy.audience[list].length > 0).map((list) => (
        <SeveralChoice
          key={list}
          id={idOf(list)}
          label={say(`rule.${list}`)}
          {...(list === 'flags' && { hint: say('rule.flags.hint') })}
          problem={problemOf(list)}
          chips={[everybody(say), ...policy.audience[list]].map((choice) => ({
            id: choice.id,
            label: choiceWords(list, choice, say),
          }))}
          everything="all"
          value={listed(draft.values[list] ?? '')}
          onChange={(ids) => draft.set({ [list]: ids.join('\n') })}
        />
      ))}
    </fieldset>
  );
}
