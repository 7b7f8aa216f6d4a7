import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { EntriesValue } from '../entries/read-entries.ts';
import { readEntries } from '../entries/read-entries.ts';
import type { FilesValue, KeptFile } from '../files/read-files.ts';
import { readFiles } from '../files/read-files.ts';
import type { PlanValue } from '../plans/read-plan.ts';
import { readPlan } from '../plans/read-plan.ts';
import type { RecordValue } from '../record/read-record.ts';
import { readRecord } from '../record/read-record.ts';
import type { ReviewsValue } from '../reviews/read-reviews.ts';
import { readReviews } from '../reviews/read-reviews.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { unitsByKey } from '../shared/units.ts';

export interface ArchiveValue {
  readonly record: RecordValue;
  readonly entries: EntriesValue;
  readonly reviews: ReviewsValue;
  readonly plan: PlanValue;
  readonly files: readonly KeptFile[];
  readonly checks: FilesValue['checks'];
  readonly nameOf: FilesValue['nameOf'];
  readonly lineManagerName: string;
  /** What the highest unit above the person is called. */
  readonly organisationName: string;
  readonly madeByName: string;
  readonly madeOn: CivilDate;
}

/** All that the actor may read of a person’s record, of their whole time here. */
export function readArchive(
  deps: Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'standings' | 'may'>,
  asked: { readonly actorOid: string; readonly personOid: string },
): Result<ArchiveValue, NotFound> {
  const access = accessTo(deps, asked.actorOid, asked.personOid);
  if (!access?.may('archive.make')) return err(notFound);
  const record = readRecord(deps, asked);
  if (!record.ok) return record;
  const entries = readEntries(deps, asked);
  if (!entries.ok) return entries;
  const reviews = readReviews(deps, asked);
  if (!reviews.ok) return reviews;
  const plan = readPlan(deps, asked);
  if (!plan.ok) return plan;
  const files = readFiles(deps, asked);
  if (!files.ok) return files;
  const nameOf = (oid: string | undefined) =>
    oid === undefined ? '' : (deps.records.people.find(oid)?.value.displayName ?? '');
  return ok({
    record: record.value,
    entries: entries.value,
    reviews: reviews.value,
    plan: plan.value,
    files: files.value.files,
    checks: files.value.checks,
    nameOf: files.value.nameOf,
    lineManagerName: nameOf(lineManagers(deps).of(asked.personOid)?.oid),
    organisationName:
      lineOfUnits(record.value.person.unit, unitsByKey(deps.records)).at(-1)?.name ?? record.value.unitName,
    madeByName: nameOf(asked.actorOid),
    madeOn: deps.clock.today(),
  });
}
