// One scheduled job per file. A new job is a file like its neighbours and a line here.
import { announcePolicies } from './announce-policies.ts';
import { announceEventChanges } from './announce-event-changes.ts';
import { dateAdoptedPolicies } from './date-adopted-policies.ts';
import { eraseRemovedFiles } from './erase-removed-files.ts';
import { followEndedEvents } from './follow-ended-events.ts';
import { countPeople } from './count-people.ts';
import { auditFoundRows } from './audit-found-rows.ts';
import { checkAudit } from './check-audit.ts';
import type { Job } from './job.ts';
import { keepDayFigures } from './keep-day-figures.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { keepSubscriptions } from './keep-subscriptions.ts';
import { nudgeOverdueReviews } from './nudge-overdue-reviews.ts';
import { reconcileLists } from './reconcile-lists.ts';
import { sendMessages } from './send-messages.ts';
import { syncDirectory } from './sync-directory.ts';
import { syncLists } from './sync-lists.ts';

export const jobs: readonly Job[] = [
  syncLists,
  syncDirectory,
  countPeople,
  dateAdoptedPolicies,
  auditFoundRows,
  checkAudit,
  reconcileLists,
  followEndedEvents,
  announceEventChanges,
  nudgeOverdueReviews,
  announcePolicies,
  eraseRemovedFiles,
  sendMessages,
  keepDayFigures,
  keepSnapshot,
  keepSubscriptions,
];
