import type { Why } from '../../../contract/why.ts';
import { Card } from '../../components/card.tsx';
import { useSay } from './words.ts';

/** What counts, then what does not and why; both are there also when empty, since that is an answer too. */
export function EvidenceCards({ why }: { readonly why: Why }) {
  const say = useSay();
  const on = (date: string | null) => (date === null ? '' : ` · ${say.date(date)}`);
  return (
    <>
      <Card title={say('why.counted')}>
        {why.counted.length === 0 && <p>{say('why.counted.none')}</p>}
        <ul className="plain-list">
          {why.counted.map((each, at) => (
            <li key={at}>
              {each.label}
              <span className="quiet">
                {on(each.on)}
                {each.amount !== null && ` · ${each.amount}`}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={say('why.uncounted')}>
        {why.uncounted.length === 0 && <p>{say('why.uncounted.none')}</p>}
        <ul className="plain-list">
          {why.uncounted.map((each, at) => (
            <li key={at}>
              {each.label}
              <span className="quiet">{on(each.on)}</span>
              <br />
              {each.reason}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
