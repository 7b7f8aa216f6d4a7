import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type {
  OrganisationTotals,
  TotalsNames,
  TotalsReader,
} from '../../domain/reports/organisation-totals.ts';
import type { PeopleCounts } from '../../domain/reports/people-counts.ts';
import { organisationTotals } from '../../domain/reports/organisation-totals.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { problemRowsOf } from '../problem-rows/read-problem-rows.ts';

interface ToLookAt {
  /** People in post and able. */
  readonly withoutManager: number;
  readonly rows: number;
  /** Not read for so long that it no longer says who manages whom: then nobody has a manager. */
  readonly isDirectoryOld: boolean;
}

export interface OrganisationValue extends OrganisationTotals {
  readonly asOf: CivilDate;
  /** How many people are yet to be counted again after a change; until then the totals are those from before it. */
  readonly toCount: number;
  /** What keeps the totals from being whole; undefined for who cannot put it right. */
  readonly toLookAt: ToLookAt | undefined;
}

type OrganisationDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'policies' | 'counts' | 'problemRows' | 'may'
>;

/** Totals of everybody in post and able, for trustees and CPD leads: read from what is kept, whatever their number. */
export function organisationSummary(
  deps: OrganisationDeps,
  actorOid: string,
): Result<OrganisationValue, NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'organisation.totals')) return err(notAllowed);
  const { counts } = deps;
  // Counting the last few may come first, so what is left is asked after the rest.
  const people = counts.people();
  const reader = mayForOrganisation(deps, actorOid, 'record.read') ? 'reads-records' : 'reads-totals';
  const totals = totalsOf(deps, people, reader);
  const isDirectoryOld = !deps.directory.isCurrent();
  const toLookAt = mayForOrganisation(deps, actorOid, 'problem-rows.read')
    ? {
        withoutManager: isDirectoryOld ? totals.people : counts.withoutManager(),
        rows: problemRowsOf(deps).length,
        isDirectoryOld,
      }
    : undefined;
  return ok({ asOf: deps.clock.today(), toCount: counts.toCount(), toLookAt, ...totals });
}

/** What totals go by beside counts: what units and rules are called, on a day. */
interface Told {
  readonly goesBy: readonly unknown[];
  readonly totals: OrganisationTotals;
}

/** What is hidden from a reader takes longer to find than to read; it stays while counts and names are the same values. */
const toldBefore: Readonly<Record<TotalsReader, WeakMap<PeopleCounts, Told>>> = {
  'reads-records': new WeakMap(),
  'reads-totals': new WeakMap(),
};

function totalsOf(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  people: PeopleCounts,
  reader: TotalsReader,
): OrganisationTotals {
  const goesBy = [deps.records.units.all(), deps.records.policies.all(), deps.clock.today()];
  const told = toldBefore[reader].get(people);
  if (told && goesBy.every((each, at) => each === told.goesBy[at])) return told.totals;
  const totals = organisationTotals(people, namesOf(deps), reader);
  toldBefore[reader].set(people, { goesBy, totals });
  return totals;
}

function namesOf({ records, policies, clock }: Pick<Deps, 'records' | 'policies' | 'clock'>): TotalsNames {
  const today = clock.today();
  return {
    unit: (key) => records.units.find(key)?.value.name ?? key,
    rule(policyId, requirement) {
      const book = policies.find(policyId, today);
      const rule = book?.byKey.get(requirement)?.requirement;
      return book && rule && { policyTitle: book.policy.title, title: rule.title };
    },
  };
}
