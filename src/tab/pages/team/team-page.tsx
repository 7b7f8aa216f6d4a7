import { ToggleButton } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { TeamMember, TeamSummary } from '../../../contract/team.ts';
import { team } from '../../../contract/team.ts';
import { useRead } from '../../api/use-read.ts';
import { ChecksCard } from '../../components/checks/lazy-cards.ts';
import { RequestsCard } from '../../components/requests/lazy-cards.ts';
import { CandidatesCard } from '../../components/starters/lazy-cards.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { sorted } from '../../components/table/column.ts';
import { FilterChips } from '../../components/table/filter-chips.tsx';
import { PeopleActions } from '../../components/table/people-actions.tsx';
import { RowTable } from '../../components/table/row-table.tsx';
import type { Selection } from '../../components/table/selection.ts';
import { useNavigation } from '../../routing/navigation.ts';
import type { PersonInAddress, WithPerson } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import type { RowsInAddress } from '../../routing/rows-in-address.ts';
import { ALL_ROWS } from '../../routing/rows-in-address.ts';
import { PersonBeside } from '../person/person-beside.tsx';
import { HeatMap } from './lazy-heat-map.ts';
import { ReviewedPeople } from './reviewed-people.tsx';
import { WaitingCard } from './waiting-card.tsx';
import { SuggestGoal } from './suggest-goal.tsx';
import { teamColumns } from './team-columns.tsx';
import { filtersOf, shownOf } from './team-filters.ts';
import { useSay } from './words.ts';

/** How the team is looked at. */
interface Look {
  readonly rows: RowsInAddress;
  readonly as: 'heat-map' | undefined;
}

interface TeamPageProps {
  readonly me: Me;
  readonly rows?: RowsInAddress | undefined;
  readonly as?: 'heat-map' | undefined;
  readonly person?: PersonInAddress | undefined;
}

/** Names first: who is overdue, for what and since when; then who has something to do that has no date; then the others. */
export function TeamPage({ me, rows = ALL_ROWS, as, person }: TeamPageProps) {
  const say = useSay();
  const query = useRead(team, {});
  const note =
    query.data &&
    query.data.members.length > 0 &&
    say('team.scope', { scope: query.data.scope, date: say.date(query.data.asOf) });
  return (
    <>
      <PageHeading text={say('team.title')} note={note} />
      <Suspense fallback={null}>
        <ChecksCard />
        <RequestsCard isWayIn={false} />
        <CandidatesCard />
      </Suspense>
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row', 'row']} />}>
        {(team) => <Team me={me} team={team} look={{ rows, as }} />}
      </Reading>
      <PersonBeside person={person} to={withPersonIn({ rows, as })} />
    </>
  );
}

/** The list as it is looked at, with somebody's drawer beside it. */
const withPersonIn =
  ({ rows, as }: Look): WithPerson<Route> =>
  (person) => ({ page: 'team', rows, ...(as && { as }), ...(person && { person }) });

interface TeamProps {
  readonly me: Me;
  readonly team: TeamSummary;
  readonly look: Look;
}

function Team({ me, team, look }: TeamProps) {
  const say = useSay();
  const isNobodyJudged = team.members.every((member) => member.overall === 'unknown');
  const reviewed = <ReviewedPeople reviewed={team.reviewed} />;
  const waiting = <WaitingCard day={team.day} />;
  if (team.members.length === 0)
    return team.reviewed.length > 0 ? (
      <>
        {waiting}
        {reviewed}
      </>
    ) : (
      <p className="card empty">{say('team.empty')}</p>
    );
  return (
    <>
      <p className="lead">{isNobodyJudged ? say('team.none-judged') : say('team.needs', team.counts)}</p>
      {waiting}
      <Members members={team.members} look={look} readBy={me.oid} today={team.asOf} />
      <p className="no-print">
        <RouteLink to={{ page: 'suggestions' }}>{say('team.suggestions')}</RouteLink>
      </p>
      {reviewed}
    </>
  );
}

interface MembersProps {
  readonly members: readonly TeamMember[];
  readonly look: Look;
  readonly readBy: string;
  readonly today: string;
}

function Members({ members, look, readBy, today }: MembersProps) {
  const say = useSay();
  const go = useNavigation();
  const [selection, setSelection] = useState<Selection<TeamMember>>(new Map());
  const chosen = [...selection.values()];
  const clear = () => setSelection(new Map());
  const { rows: asked, as } = look;
  const show = (next: Partial<Look>) => {
    const { rows, as: asNext } = { ...look, ...next };
    go({ page: 'team', rows, ...(asNext && { as: asNext }) });
  };
  const to = withPersonIn(look);
  const columns = teamColumns(members, to, say);
  const shown = sorted(shownOf(members, asked.show), columns, asked.sort);
  return (
    <section className="card" aria-label={say('team.everybody')}>
      <div className="card__head">
        <FilterChips
          label={say('table.filters')}
          filters={filtersOf(members, asked.show, say)}
          chosen={asked.show}
          onChange={(chosen) => show({ rows: { ...asked, show: chosen } })}
        />
        <LookChoice chosen={as} onChoose={(chosen) => show({ as: chosen })} />
      </div>
      {as === undefined && (
        <PeopleActions people={chosen} onClear={clear}>
          <SuggestGoal people={chosen} recordedBy={readBy} today={today} onDone={clear} />
        </PeopleActions>
      )}
      {shown.length === 0 ? (
        <p role="status">{say('team.nobody-shown')}</p>
      ) : as === 'heat-map' ? (
        <Suspense fallback={<Skeleton blocks={['line', 'card']} />}>
          <HeatMap members={shown} to={to} />
        </Suspense>
      ) : (
        <RowTable
          label={say('team.everybody')}
          columns={columns}
          count={shown.length}
          rows={shown}
          idOf={({ oid }) => oid}
          nameOf={({ displayName }) => displayName}
          sort={asked.sort}
          onSort={(sort) => show({ rows: { ...asked, sort } })}
          selection={selection}
          onSelect={setSelection}
        />
      )}
    </section>
  );
}

interface LookChoiceProps {
  readonly chosen: Look['as'];
  readonly onChoose: (look: Look['as']) => void;
}

function LookChoice({ chosen, onChoose }: LookChoiceProps) {
  const say = useSay();
  return (
    <div role="group" aria-label={say('team.look')} className="look-choice no-print">
      {([undefined, 'heat-map'] as const).map((look) => (
        <ToggleButton
          key={look ?? 'table'}
          size="small"
          appearance="subtle"
          checked={chosen === look}
          onClick={() => onChoose(look)}
        >
          {say(`team.look.${look ?? 'table'}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
