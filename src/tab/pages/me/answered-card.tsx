import { Button } from '@fluentui/react-components';
import type { PersonRecord } from '../../../contract/record.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** What somebody answered after training: to be read again, and changed while the form is open. */
export function AnsweredCard({ answered }: { readonly answered: PersonRecord['answeredEvaluations'] }) {
  const say = useSay();
  const go = useNavigation();
  if (answered.length === 0) return null;
  return (
    <section className="card">
      <Disclosure summary={say('answers.own')}>
        <ul className="plain-list">
          {answered.map(({ eventKey, eventTitle, heldOn, closesOn }) => (
            <li key={eventKey} className="row">
              <div>
                <p>{eventTitle}</p>
                <p className="quiet">
                  {closesOn === null
                    ? say('evaluations.held', { date: say.date(heldOn) })
                    : say('answers.own.open', { date: say.date(heldOn), closesOn: say.date(closesOn) })}
                </p>
              </div>
              <Button
                onClick={() => go({ page: 'evaluation', eventKey })}
                aria-label={say('answers.own.see.about', { title: eventTitle })}
              >
                {say('answers.own.see')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
