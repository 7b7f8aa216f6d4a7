import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FoundItem } from './bring-record.ts';
import { useSay } from './words.ts';

/** So many are looked through at once. */
const SHOWN_AT_FIRST = 30;

interface ItemChoiceProps {
  readonly items: readonly FoundItem[];
  readonly chosen: ReadonlySet<FoundItem>;
  readonly onChoose: (chosen: ReadonlySet<FoundItem>) => void;
  readonly isDisabled: boolean;
}

/** What an archive holds that can be brought in: what is new can be left out, what is there already is only shown. */
export function ItemChoice({ items, chosen, onChoose, isDisabled }: ItemChoiceProps) {
  const say = useSay();
  const headingId = useId();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? items : items.slice(0, SHOWN_AT_FIRST);
  const news = items.filter(({ state }) => state === 'new');
  const toggle = (item: FoundItem, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(item);
    else next.delete(item);
    onChoose(next);
  };
  return (
    <section aria-labelledby={headingId}>
      <div className="card__head">
        <h3 id={headingId}>{say('archive.bring.select')}</h3>
        {news.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isDisabled}
            onClick={() => onChoose(new Set(chosen.size === news.length ? [] : news))}
          >
            {say(chosen.size === news.length ? 'archive.bring.none' : 'archive.bring.all')}
          </Button>
        )}
      </div>
      <ul className="plain-list archive__items">
        {shown.map((item, place) => (
          <li key={place}>
            {item.state === 'new' ? (
              <Checkbox
                checked={chosen.has(item)}
                disabled={isDisabled}
                onChange={(_event, { checked }) => toggle(item, checked === true)}
                label={<Described item={item} />}
              />
            ) : (
              <Described item={item} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button appearance="subtle" onClick={() => setIsAll(true)}>
          {say('archive.bring.more', { count: items.length })}
        </Button>
      )}
    </section>
  );
}

function Described({ item }: { readonly item: FoundItem }) {
  const say = useSay();
  const { title, kindLabel: kind, day, minutes, files, state } = item;
  const date = day === '' ? '' : say.date(day);
  const about =
    minutes !== undefined
      ? say('archive.bring.item.hours', { kind, date, hours: say.hours(minutes) })
      : say(date === '' ? 'archive.bring.item.undated' : 'archive.bring.item', { kind, date });
  const more = [
    ...(files.length > 0 ? [say('archive.bring.item.files', { count: files.length })] : []),
    ...(state === 'there' ? [say('archive.bring.item.there')] : []),
  ];
  return (
    <span className="archive__item">
      <span className="own-words">{title}</span>
      <span className="quiet">{[about, ...more].join(' · ')}</span>
    </span>
  );
}
