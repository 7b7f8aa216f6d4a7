import { Button } from '@fluentui/react-components';
import type { Why } from '../../../contract/why.ts';
import { askedOf } from '../../routing/requirement-in-address.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** From a verdict to the record it rests on; to the very form, where an entry would answer it. */
export function RecordButtons({ why }: { readonly why: Why }) {
  const say = useSay();
  const go = useNavigation();
  const { person, outcome, answeredBy, answeredByForm } = why;
  return (
    <div className="form__buttons">
      {answeredByForm !== null && (
        <Button appearance="primary" onClick={() => go({ page: 'evaluation', eventKey: answeredByForm })}>
          {say('why.answer-form')}
        </Button>
      )}
      {answeredBy && answeredByForm === null && (
        <Button
          appearance="primary"
          onClick={() => go({ page: 'record', oid: person.oid, ...askedOf(outcome) })}
        >
          {say('why.add')}
        </Button>
      )}
      <Button onClick={() => go({ page: 'record', oid: person.oid })}>{say('entries.see')}</Button>
    </div>
  );
}
