import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Why } from '../../../contract/why.ts';
import { Card } from '../../components/card.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { useSay } from './words.ts';

/** What counts, then what does not and why; both are there also when empty, since that is an answer too. */
export function EvidenceCards({ why }: { readonly why: Why }) {
  const say = useSay();
  const on = (date: string | null) => (date === null ? [] : [say.date(date)]);
  const lineOf = (parts: readonly string[]) => (parts.length === 0 ? [] : [parts.join(' · ')]);
  return (
    <>
      <Card title={say('why.counted')}>
        {why.counted.length === 0 && <p>{say('why.counted.none')}</p>}
        <ul className="plain-list">
          {why.counted.map((each, at) => (
            <ItemRow
              key={at}
              icon={<CheckmarkCircle20Regular />}
              title={each.label}
              lines={lineOf([...on(each.on), ...(each.amount === null ? [] : [each.amount])])}
            />
          ))}
        </ul>
      </Card>
      <Card title={say('why.uncounted')}>
        {why.uncounted.length === 0 && <p>{say('why.uncounted.none')}</p>}
        <ul className="plain-list">
          {why.uncounted.map((each, at) => (
            <ItemRow
              key={at}
              icon={<SubtractCircle20Regular />}
              title={each.label}
              lines={[...lineOf(on(each.on)), each.reason]}
            />
          ))}
        </ul>
      </Card>
    </>
  );
}
