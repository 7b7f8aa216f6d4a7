import { useId } from 'react';
import { SuggestToSeveral, suggestToSeveral } from '../../../contract/suggestions.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { textField } from '../../../domain/fields/text.ts';
import { useWrite } from '../../api/use-write.ts';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { useSay } from './words.ts';

const LONGEST = 1000;

interface SuggestGoalFormProps {
  readonly people: readonly { readonly oid: string; readonly displayName: string }[];
  readonly recordedBy: string;
  readonly today: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** What is suggested to all who are chosen, by name. */
export function SuggestGoalForm({ people, recordedBy, today, onSaved, onClose }: SuggestGoalFormProps) {
  const say = useSay();
  const titleId = useId();
  const mutation = useWrite(suggestToSeveral, {});
  return (
    <SideDrawer title={<span id={titleId}>{say('team.suggest')}</span>} onClose={onClose}>
      <FieldsForm
        name="suggestion"
        labelledBy={titleId}
        fields={[
          { ...textField('text', LONGEST, { isRequired: true }), label: say('team.suggest.text') },
          { ...dayField('targetOn', { earliest: today as CivilDate }), label: say('team.suggest.by') },
          { ...textField('measure', LONGEST), label: say('team.suggest.measure') },
          { ...textField('intendedEffect', LONGEST), label: say('team.suggest.effect') },
          { ...textField('support', LONGEST), label: say('team.suggest.support') },
        ]}
        note={
          <p className="quiet">
            {say('team.suggest.to', { names: people.map(({ displayName }) => displayName).join(', ') })}
          </p>
        }
        draftKey={`suggestion.${recordedBy}`}
        today={today}
        saveWords={say('team.suggest.send')}
        mutation={mutation}
        schema={SuggestToSeveral}
        bodyOf={(values, formId) => ({ ...values, formId, people: people.map(({ oid }) => oid) })}
        onSaved={onSaved}
        onClose={onClose}
      />
    </SideDrawer>
  );
}
