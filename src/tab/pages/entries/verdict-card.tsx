import type { Why } from '../../../contract/why.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { Card } from '../../components/card.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { WhyButton } from '../../components/why-button.tsx';
import { useSay } from './words.ts';

/** The verdict that an entry is to answer: it turns once the entry is on record. */
export function VerdictCard({ why }: { readonly why: Why }) {
  const say = useSay();
  const { outcome, person } = why;
  return (
    <Card title={say('entries.for')}>
      <div className="outcome__line" role="status">
        <span className="outcome__title">{titleUnder(outcome.title, outcome.policy)}</span>
        <StatusWord shown={outcome.shown} label={outcome.statusLabel} />
      </div>
      <p>{outcome.because}</p>
      <div>
        <WhyButton oid={person.oid} about={outcome} words={say('entries.see-why')} />
      </div>
    </Card>
  );
}
