import type { OrganisationSummary } from '../../../contract/organisation.ts';
import { barsOf, percentOf } from '../../components/charts/bars-of.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** How everybody stands, in a number each: as a percentage, of how many, and what has changed since the last term. */
export function Tiles({ summary }: { readonly summary: OrganisationSummary }) {
  const say = useSay();
  const { people, onTrack, actionNeeded, overdue, unknown, lastTerm } = summary;
  const then = lastTerm?.figures ?? undefined;
  const ofPeople = (count: number) => say('organisation.of-people', { count, people });
  const tileOf = (share: number | null, before: number | null | undefined) => ({
    share,
    whole: people,
    ofWhat: ofPeople,
    then: then && { share: before ?? null, whole: then.people, day: then.day },
  });
  const required = requiredOf(summary);
  return (
    <>
      <dl className="figures">
        <Tile name={say('overall.on-track')} {...tileOf(onTrack, then?.onTrack)} />
        <Tile name={say('overall.action-needed')} {...tileOf(actionNeeded, then?.actionNeeded)} />
        <Tile name={say('organisation.with-overdue')} {...tileOf(overdue, then?.overdue)} />
        {unknown !== 0 && <Tile name={say('overall.unknown')} {...tileOf(unknown, then?.unknown)} />}
        {required && (
          <Tile
            name={say('organisation.current')}
            {...required}
            ofWhat={(count) => say('organisation.current.of', { count, whole: required.whole })}
            then={then && { share: then.current, whole: then.required, day: then.day }}
          />
        )}
      </dl>
      {lastTerm && !then && (
        <p className="quiet">{say('organisation.no-figure-yet', { date: say.date(lastTerm.to) })}</p>
      )}
    </>
  );
}

interface TileProps {
  readonly name: string;
  readonly share: number | null;
  readonly whole: number;
  readonly ofWhat: (share: number) => string;
  /** The same at the end of the last term; undefined where nothing was kept of it. */
  readonly then:
    { readonly share: number | null; readonly whole: number | null; readonly day: string } | undefined;
}

function Tile({ name, share, whole, ofWhat, then }: TileProps) {
  const say = useSay();
  const percent = percentOf({ share, whole });
  const before = then ? percentOf(then) : null;
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>
        {percent === null || share === null ? (
          say('organisation.too-few')
        ) : (
          <>
            {say('organisation.share', { percent })}
            <span className="figure__of quiet">{ofWhat(share)}</span>
            {then && before !== null && (
              <span className="figure__of quiet">{changeWords(percent - before, then.day, say)}</span>
            )}
          </>
        )}
      </dd>
    </div>
  );
}

function changeWords(change: number, day: string, say: Say): string {
  const date = say.date(day);
  if (change === 0) return say('organisation.same', { date });
  return say(change > 0 ? 'organisation.up' : 'organisation.down', { points: Math.abs(change), date });
}

/** Of all that is required of people, how much is current; undefined where any of it is not shown. */
function requiredOf({ reports }: OrganisationSummary) {
  const report = reports.find(({ id }) => id === 'by-requirement');
  const bars = report ? barsOf(report) : [];
  let share = 0;
  let whole = 0;
  for (const bar of bars) {
    if (bar.share === null || bar.whole === null) return undefined;
    share += bar.share;
    whole += bar.whole;
  }
  return whole === 0 ? undefined : { share, whole };
}
