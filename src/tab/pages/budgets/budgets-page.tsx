import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Suspense, useState } from 'react';
import type { BudgetsPage as Page, BudgetView } from '../../../contract/budgets.ts';
import { budgets } from '../../../contract/budgets.ts';
import type { Me } from '../../../contract/me.ts';
import { csvOf } from '../../../domain/reports/csv.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { saveFile } from '../../components/save-file.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { BudgetDesk } from './budget-form.tsx';
import { BudgetTable } from './budget-table.tsx';
import { budgetRows } from './budgets-file.ts';
import { BudgetChart } from './lazy-chart.ts';
import { useSay } from './words.ts';

interface BudgetsPageProps {
  readonly me: Me;
  readonly takesFocus: boolean;
}

/** Which budget is open beside the table; `budget` undefined: a new one. */
interface Open {
  readonly budget: BudgetView | undefined;
}

/** What each strand has, what of it is taken, and what is left. */
export function BudgetsPage({ me, takesFocus }: BudgetsPageProps) {
  const say = useSay();
  const tell = useTell();
  const query = useRead(budgets, {});
  const [open, setOpen] = useState<Open>();
  const page = query.data;
  return (
    <>
      <BackButton label={say('budgets.back')} to={{ page: 'requests' }} />
      <PageHeading
        text={say('budgets.title')}
        note={say('budgets.note')}
        takesFocus={takesFocus}
        action={page && <Actions page={page} onAdd={() => setOpen({ budget: undefined })} />}
      />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card']} />}>
        {(read) =>
          read.budgets.length + read.without.length === 0 ? (
            <EmptyState text={say('budgets.none')} />
          ) : (
            <>
              <BudgetTable page={read} onChange={(budget) => setOpen({ budget })} />
              {read.budgets.length > 0 && (
                <section className="card">
                  <Suspense fallback={null}>
                    <BudgetChart budgets={read.budgets} />
                  </Suspense>
                </section>
              )}
            </>
          )
        }
      </Reading>
      {page && open && (
        <BudgetDesk
          key={open.budget?.key ?? ''}
          budget={open.budget}
          page={page}
          recordedBy={me.oid}
          onSaved={(words) => {
            setOpen(undefined);
            tell({ words });
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function Actions({ page, onAdd }: { readonly page: Page; readonly onAdd: () => void }) {
  const say = useSay();
  return (
    <>
      <Button
        className="no-print"
        onClick={() =>
          saveFile({ name: `${say('budgets.file')}-${page.today}.csv`, text: csvOf(budgetRows(page, say)) })
        }
      >
        {say('budgets.download')}
      </Button>
      <Button className="no-print" appearance="primary" icon={<Add20Regular />} onClick={onAdd}>
        {say('budgets.add')}
      </Button>
    </>
  );
}
