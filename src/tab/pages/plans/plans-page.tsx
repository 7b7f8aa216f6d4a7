import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitPlansPage } from '../../../contract/unit-plans.ts';
import { unitPlans } from '../../../contract/unit-plans.ts';
import { PLAN_GROUPS } from '../../../domain/plans/plan-sums.ts';
import { csvOf } from '../../../domain/reports/csv.ts';
import { KEEPS_THE_LAST, useRead } from '../../api/use-read.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/form/select-field.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { saveFile } from '../../components/save-file.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import type { AskedGroup } from './people-of-plans.tsx';
import { PeopleOfPlans } from './people-of-plans.tsx';
import { fileRows } from './plans-file.ts';
import { SumsTable } from './sums-table.tsx';
import { useSay } from './words.ts';

interface PlansPageProps {
  readonly unit?: string;
  readonly takesFocus: boolean;
}

/** What the plans of a unit’s people come to, and the people behind each figure. */
export function PlansPage({ unit, takesFocus }: PlansPageProps) {
  const say = useSay();
  const query = useRead(unitPlans, unit === undefined ? {} : { unit }, KEEPS_THE_LAST);
  const page = query.data;
  return (
    <>
      <PageHeading
        text={say('plans.title')}
        note={page && say('plans.note', { date: say.date(page.since) })}
        takesFocus={takesFocus}
        action={
          page && (
            <Button
              className="no-print"
              onClick={() =>
                saveFile({ name: `${say('plans.file')}-${page.today}.csv`, text: csvOf(fileRows(page, say)) })
              }
            >
              {say('plans.download')}
            </Button>
          )
        }
      />
      <Reading query={query} skeleton={<Skeleton blocks={['line', 'card', 'card']} />}>
        {(read) => <Plans page={read} unit={unit} />}
      </Reading>
    </>
  );
}

const ALL_UNITS = '';

function Plans({ page, unit }: { readonly page: UnitPlansPage; readonly unit: string | undefined }) {
  const say = useSay();
  const go = useNavigation();
  const [shown, setShown] = useState<AskedGroup>();
  const { units, people, without, total, groups } = page;
  return (
    <>
      {units.length > 1 && (
        <div className="no-print">
          <SelectField
            id="plans-unit"
            label={say('plans.unit')}
            problem={undefined}
            choices={units.map(({ key, name }) => ({ id: key, label: name }))}
            nothing={say('plans.all-units')}
            value={unit ?? ALL_UNITS}
            onChange={(chosen) => go({ page: 'plans', ...(chosen !== ALL_UNITS && { unit: chosen }) })}
          />
        </div>
      )}
      {people === 0 ? (
        <EmptyState text={say('plans.nobody')} />
      ) : (
        <>
          <p className="lead">
            {say('plans.with', { count: total.people, people })} · {say('plans.without', { count: without })}
          </p>
          {without > 0 && (
            <p className="no-print">
              <Button onClick={() => setShown({ by: 'without', name: say('plans.without.show') })}>
                {say('plans.without.show')}
              </Button>
            </p>
          )}
          {groups.unit.length === 0 ? (
            <EmptyState text={say('plans.none')} />
          ) : (
            PLAN_GROUPS.map((by) => (
              <SumsTable key={by} by={by} sums={groups[by]} total={total} onShow={setShown} />
            ))
          )}
        </>
      )}
      {shown && (
        <PeopleOfPlans
          key={JSON.stringify(shown)}
          unit={unit}
          group={shown}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}
