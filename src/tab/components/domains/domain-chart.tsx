import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { StatusBar, StatusPatterns } from '../charts/status-bar.tsx';
import { TotalsTable } from '../totals-table.tsx';
import type { Domain } from './domains-of.ts';
import { lowestOf } from './domains-of.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface DomainChartProps {
  /** Of each of which something was asked. */
  readonly domains: readonly Domain[];
}

/** How somebody sees themselves, a bar a domain, and what the time before was: words and a table say the same. */
export function DomainChart({ domains }: DomainChartProps) {
  const say = useSay();
  const patternId = useId().replaceAll(':', '');
  const [isTable, setIsTable] = useState(false);
  return (
    <figure className="chart">
      <figcaption>{summaryOf(domains, say)}</figcaption>
      {isTable ? (
        <DomainTable domains={domains} />
      ) : (
        <>
          <StatusPatterns id={patternId} />
          <Legend patternId={patternId} />
          <ul aria-label={say('domains.title')} className="bars bars--parts">
            {domains.map((domain) => (
              <li key={domain.name} className="bars__row">
                <span className="bars__name">{domain.name || say('domains.ungrouped')}</span>
                <span className="bars__figure">{say('domains.figure', figureOf(domain))}</span>
                <StatusBar parts={partsOf(domain)} whole={domain.asked} patternId={patternId} />
                <span className="bars__note quiet">{notesOf(domain, say).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="small" className="no-print" onClick={() => setIsTable(!isTable)}>
        {say(isTable ? 'domains.as-chart' : 'domains.as-table')}
      </Button>
    </figure>
  );
}

const figureOf = ({ secure, asked }: Domain) => ({ secure, asked });

const PARTS = [
  { tone: 'poor', words: 'domains.not-yet', of: ({ notYet }: Domain) => notYet },
  { tone: 'soon', words: 'domains.developing', of: ({ developing }: Domain) => developing },
  { tone: 'good', words: 'domains.secure', of: ({ secure }: Domain) => secure },
] as const;

const partsOf = (domain: Domain) => PARTS.map(({ tone, of }) => ({ tone, people: of(domain) }));

function notesOf(domain: Domain, say: Say): readonly string[] {
  const { then, served, asked } = domain;
  return [
    ...PARTS.toReversed().flatMap(({ words, of }) => {
      const count = of(domain);
      return count > 0 ? [say('domains.part', { rating: say(words), count })] : [];
    }),
    ...(then ? [say('domains.then', then)] : []),
    say('domains.served', { served, asked }),
  ];
}

function summaryOf(domains: readonly Domain[], say: Say): string {
  const lowest = lowestOf(domains);
  if (!lowest) return say('domains.all');
  return say('domains.lowest', { name: lowest.name || say('domains.ungrouped'), ...figureOf(lowest) });
}

function Legend({ patternId }: { readonly patternId: string }) {
  const say = useSay();
  return (
    <ul className="chart__legend quiet" aria-hidden="true">
      {PARTS.map(({ tone, words }) => (
        <li key={tone}>
          <span className="chart__swatch">
            <StatusBar parts={[{ tone, people: 1 }]} whole={1} patternId={patternId} />
          </span>
          {say(words)}
        </li>
      ))}
    </ul>
  );
}

function DomainTable({ domains }: { readonly domains: readonly Domain[] }) {
  const say = useSay();
  const heads = [
    say('domains.domain'),
    say('domains.asked'),
    ...PARTS.map(({ words }) => say(words)),
    say('domains.before'),
    say('domains.with-cpd'),
  ];
  const rows = domains.map((domain) => ({
    key: domain.name,
    name: domain.name || say('domains.ungrouped'),
    cells: [
      say.number(domain.asked),
      ...PARTS.map(({ of }) => say.number(of(domain))),
      domain.then ? say('domains.figure', domain.then) : '–',
      say.number(domain.served),
    ],
  }));
  return <TotalsTable label={say('domains.title')} heads={heads} rows={rows} />;
}
