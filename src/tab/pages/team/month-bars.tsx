import { Button } from '@fluentui/react-components';
import { csvOf } from '../../../domain/reports/csv.ts';
import { saveFile } from '../../components/save-file.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import type { DueMonth } from './due-by-month.ts';
import { useSay } from './words.ts';

interface MonthBarsProps {
  readonly months: readonly DueMonth[];
  /** The day of the figures, for the name of the file. */
  readonly asOf: string;
}

/** What falls due in each of the months ahead: a sentence, a bar and its figure each, and behind it who and what. */
export function MonthBars({ months, asOf }: MonthBarsProps) {
  const say = useSay();
  const named = (month: string) => {
    const [year = '', number = ''] = month.split('-');
    return say('months.month', { month: String(Number(number)), year });
  };
  const most = Math.max(...months.map(({ falling }) => falling.length));
  const busiest = months.find(({ falling }) => falling.length === most);
  const save = () =>
    saveFile({
      name: `${say('months.file')}-${asOf}.csv`,
      text: csvOf([
        [say('months.column.on'), say('team.column.person'), say('months.column.what')],
        ...months.flatMap(({ falling }) =>
          falling.map(({ on, member, title }) => [on, member.displayName, title]),
        ),
      ]),
    });
  return (
    <figure className="chart months">
      <div className="heat-head">
        <h3>{say('months.title')}</h3>
        {most > 0 && (
          <Button size="small" className="no-print" onClick={save}>
            {say('heat.download')}
          </Button>
        )}
      </div>
      <figcaption>
        {busiest && most > 0
          ? say('months.most', { month: named(busiest.month), count: most })
          : say('months.none')}
      </figcaption>
      {most > 0 && (
        <ul aria-label={say('months.title')} className="plain-list">
          {months.map(({ month, falling }) => (
            <li key={month} className="months__row">
              <span className="months__name">{named(month)}</span>
              <svg className="months__bar" aria-hidden="true">
                <rect width={`${(falling.length / most) * 100}%`} height="100%" rx="2" />
              </svg>
              <span className="bars__figure">{say('months.count', { count: falling.length })}</span>
              {falling.length > 0 && (
                <div className="months__who">
                  <Disclosure summary={say('months.who')} about={named(month)}>
                    <ul className="plain-list">
                      {falling.map(({ member, title, on }) => (
                        <li key={`${member.oid} ${title}`}>
                          {say('months.falling', {
                            date: say.date(on),
                            name: member.displayName,
                            title,
                          })}
                        </li>
                      ))}
                    </ul>
                  </Disclosure>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
