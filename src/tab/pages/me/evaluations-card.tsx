import { Button } from '@fluentui/react-components';
import type { PersonRecord } from '../../../contract/record.ts';
import { Card } from '../../components/card.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** Forms that wait for an answer: the same cards as in chat. */
export function EvaluationsCard({ waiting }: { readonly waiting: PersonRecord['openEvaluations'] }) {
  const say = useSay();
  const go = useNavigation();
  if (waiting.length === 0) return null;
  return (
    <Card title={say('evaluations.title')}>
      <ul className="plain-list">
        {waiting.map((each) => (
          <li key={each.eventKey} className="row">
            <div>
              <p>{each.eventTitle}</p>
              <p className="quiet">{say('evaluations.held', { date: say.date(each.heldOn) })}</p>
            </div>
            <Button
              onClick={() => go({ page: 'evaluation', eventKey: each.eventKey })}
              aria-label={say('evaluations.answer.about', { title: each.eventTitle })}
            >
              {say('evaluations.answer')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
