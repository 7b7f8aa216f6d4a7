import type { OrganisationSummary } from '../../../contract/organisation.ts';
import { barsOf, percentOf } from '../../components/charts/bars-of.ts';
import { useSay } from './words.ts';

/** How everybody stands, in a number each: as a percentage, and of how many. */
export function Tiles({ summary }: { readonly summary: OrganisationSummary }) {
  const say = useSay();
  const { people, onTrack, actionNeeded, overdue, unknown } = summary;
  const ofPeople = (count: number) => say('organisation.of-people', { count, people });
  const required = requiredOf(summary);
  return (
    <dl className="figures">
      <Tile name={say('overall.on-track')} share={onTrack} whole={people} ofWhat={ofPeople} />
      <Tile name={say('overall.action-needed')} share={actionNeeded} whole={people} ofWhat={ofPeople} />
      <Tile name={say('organisation.with-overdue')} share={overdue} whole={people} ofWhat={ofPeople} />
      {unknown !== 0 && (
        <Tile name={say('overall.unknown')} share={unknown} whole={people} ofWhat={ofPeople} />
      )}
      {required && (
        <Tile
          name={say('organisation.current')}
          {...required}
          ofWhat={(count) => say('organisation.current.of', { count, whole: required.whole })}
        />
      )}
    </dl>
  );
}

interface TileProps {
  readonly name: string;
  readonly share: number | null;
  readonly whole: number;
  readonly ofWhat: (share: number) => string;
}

function Tile({ name, share, whole, ofWhat }: TileProps) {
  const say = useSay();
  const percent = percentOf({ share, whole });
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
          </>
        )}
      </dd>
    </div>
  );
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
