import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../contract/archives.ts';
import type { ArchivedActivity, RecordArchive } from '../../contract/archives.ts';
import type { ActivityView } from '../../contract/record.ts';
import { careerYears } from '../../domain/activities/career-years.ts';
import { findEntryKind } from '../../domain/record-entries/index.ts';
import type { ArchiveValue } from '../../use-cases/archives/read-archive.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Words } from '../../wording/create-words.ts';
import { entriesView } from '../entries/entries-view.ts';
import { planView } from '../plans/plan-view.ts';
import { activityViews } from '../record/activities-view.ts';
import { reviewView } from '../reviews/review-view.ts';
import type { ArchivedFile } from './archived-files.ts';
import { localDay } from '../shared/local-time.ts';
import { standingViews } from '../standing/standing-view.ts';

/** A whole record in the reader's words: what the person's pages show, of all years, without what only a page needs. */
export function archiveView(
  value: ArchiveValue,
  evidence: readonly ArchivedFile[],
  { clock, words, actorOid }: { readonly clock: Clock; readonly words: Words; readonly actorOid: string },
): RecordArchive {
  const { record, entries, reviews, plan, madeOn } = value;
  const { person, declared } = record;
  const filesOf = (original: string) =>
    evidence.filter((file) => file.record === original).map(({ name }) => name);
  const verifiedOf = (original: string) => {
    const by = value.checks.find((each) => each.original === original && each.check.state === 'verified')
      ?.check.by;
    return by ? { byName: value.nameOf(by.recordedBy), on: localDay(clock.localAt(by.recordedAt)) } : null;
  };
  const { standing, furtherStandings } = standingViews(record.judged, words);
  return {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    madeOn,
    madeByName: value.madeByName,
    organisationName: value.organisationName,
    person: {
      displayName: person.displayName,
      jobTitle: record.tag.jobTitle,
      unitName: record.unitName,
      roleLabel: record.roleLabel,
      lineManagerName: value.lineManagerName,
      fte: person.fte,
      leftOn: person.leftOn ?? null,
    },
    standings: [...(standing ? [standing] : []), ...furtherStandings],
    years: careerYears(record.current, record.judged[0]?.policy.cycle).map(({ from, to, activities }) => ({
      from,
      to,
      activities: activityViews(activities, { clock, words, declared, kept: record }).map((activity) =>
        archivedActivity(activity, filesOf(activity.original)),
      ),
    })),
    entries: entriesView(entries, madeOn, words).entries.map(
      ({ kind, fields, kindLabel, lines, recordedOn, recordedByName, original }) => ({
        kindLabel,
        lines,
        recordedOn,
        recordedByName,
        files: filesOf(original),
        verified: verifiedOf(original),
        brings: findEntryKind(kind)?.mayBeBrought ? { kind, fields } : null,
      }),
    ),
    reviews: reviewView(reviews, words).held.map(
      ({ kindLabel, heldOn, reviewerName, agreed, recordedOn }) => ({
        kindLabel,
        heldOn,
        reviewerName,
        agreed,
        recordedOn,
      }),
    ),
    goals: planView(plan, { clock, words, actorOid }).goals.map(
      ({ text, targetOn, state, intendedEffect, outcome, notes }) => ({
        text,
        targetOn,
        state,
        intendedEffect,
        outcome,
        notes: notes.map(({ text: said, byName, on }) => ({ text: said, byName, on })),
      }),
    ),
  };
}

const archivedActivity = (activity: ActivityView, files: string[]): ArchivedActivity => ({
  title: activity.title,
  activityType: activity.activityType,
  activityTypeLabel: activity.activityTypeLabel,
  completedOn: activity.completedOn,
  minutes: activity.minutes,
  category: activity.category,
  reflection: activity.reflection,
  delivery: activity.delivery,
  insetDays: activity.insetDays,
  alignment: activity.alignment,
  fromEvent: activity.fromEvent,
  recordedOn: activity.recordedOn,
  files,
});
