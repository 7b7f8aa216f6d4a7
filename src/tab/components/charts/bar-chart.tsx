import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReportView } from '../../../contract/reports.ts';
import { EVERYBODY } from '../../routing/people-in-address.ts';
import { RouteLink } from '../route-link.tsx';
import type { Bar } from './bars-of.ts';
import { barsOf, percentOf } from './bars-of.ts';
import { StatusBar, StatusPatterns } from './status-bar.tsx';
import { useSay } from './words.ts';

/** Rows that stand at first where each is one percentage: what is worst is what is asked for. */
const AT_FIRST = 12;

/** A report as bars, each with its figures in words; a sentence says what they come to. */
export function BarChart({ report }: { readonly report: ReportView }) {
  const say = useSay();
  const patternId = useId().replaceAll(':', '');
  const [isWhole, setIsWhole] = useState(false);
  const { chart, columns, title } = report;
  if (!chart) return null;
  const bars = barsOf(report);
  const isLong = chart.draws === 'share' && bars.length > AT_FIRST + 1;
  return (
    <figure className="chart">
      <figcaption>
        <Range bars={bars} heading={columns[chart.share]?.heading ?? ''} />
      </figcaption>
      <StatusPatterns id={patternId} />
      {chart.draws === 'parts' && <Legend parts={bars[0]?.parts ?? []} patternId={patternId} />}
      <ul aria-label={title} className={`bars bars--${chart.draws}`}>
        {bars.map((bar, place) => (
          <li
            key={place}
            className={isLong && !isWhole && place >= AT_FIRST ? 'bars__row bars__row--more' : 'bars__row'}
          >
            <span className="bars__name">
              <Behind bar={bar} />
            </span>
            <span className="bars__figure">
              <Figure bar={bar} />
            </span>
            {bar.whole !== null && bar.whole > 0 && isDrawn(bar, chart.draws) && (
              <StatusBar
                parts={chart.draws === 'parts' ? bar.parts : [{ tone: 'good', people: bar.share }]}
                whole={bar.whole}
                patternId={patternId}
              />
            )}
            <span className="bars__note quiet">
              {[
                ...bar.notes,
                ...bar.parts.flatMap(({ heading, tone, people }) =>
                  people !== null &&
                  people > 0 &&
                  (chart.draws === 'parts' || tone === 'bad' || tone === 'poor')
                    ? [say('chart.part', { heading, people })]
                    : [],
                ),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {isLong && (
        <Button className="no-print" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? say('chart.fewer', { count: AT_FIRST }) : say('chart.all', { count: bars.length })}
        </Button>
      )}
    </figure>
  );
}

/** An empty bar would say that there is nobody, of a number that is not shown. */
const isDrawn = ({ share, parts }: Bar, draws: 'parts' | 'share'): boolean =>
  share !== null || (draws === 'parts' && parts.some(({ people }) => people !== null && people > 0));

/** The name of a bar; for who may open the people behind it, a link to them. */
function Behind({ bar: { name, unit, rule } }: { readonly bar: Bar }) {
  if (unit === null && rule === null) return name;
  const search = { ...EVERYBODY, unit: unit ?? '', ...(rule !== null && { gap: rule }) };
  return <RouteLink to={{ page: 'people', search }}>{name}</RouteLink>;
}

function Figure({ bar }: { readonly bar: Bar }) {
  const say = useSay();
  const percent = percentOf(bar);
  const { share, whole } = bar;
  if (percent === null || share === null || whole === null) return say('chart.not-shown');
  return say('chart.figure', { percent, share, whole });
}

interface RangeProps {
  readonly bars: readonly Bar[];
  readonly heading: string;
}

/** From where to where the percentages go, of those that are shown. */
function Range({ bars, heading }: RangeProps) {
  const say = useSay();
  const percents = bars.map(percentOf);
  const known = percents.filter((percent) => percent !== null);
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const nameAt = (percent: number) => {
    const [name = '', ...others] = bars.filter((_bar, at) => percents[at] === percent).map((bar) => bar.name);
    return say('chart.names', { name, others: others.length });
  };
  if (known.length === 0) return null;
  if (known.length === 1) return say('chart.one', { heading, percent: lowest, name: nameAt(lowest) });
  if (lowest === highest) return say('chart.same', { heading, percent: lowest });
  return say('chart.range', {
    heading,
    lowest,
    lowestName: nameAt(lowest),
    highest,
    highestName: nameAt(highest),
  });
}

interface LegendProps {
  readonly parts: Bar['parts'];
  readonly patternId: string;
}

function Legend({ parts, patternId }: LegendProps) {
  return (
    <ul className="chart__legend quiet" aria-hidden="true">
      {parts.map(({ heading, tone }) => (
        <li key={heading}>
          <span className="chart__swatch">
            <StatusBar parts={[{ tone, people: 1 }]} whole={1} patternId={patternId} />
          </span>
          {heading}
        </li>
      ))}
    </ul>
  );
}
