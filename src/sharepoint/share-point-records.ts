import type { Graph } from '../graph/graph.ts';
import type { Records } from '../ports/records.ts';
import type { List } from './define-list.ts';
import { lists } from './lists/index.ts';
import type { ListName } from './lists/index.ts';
import type { ListRows, LocalRows } from './local-rows.ts';
import { seenToken } from './seen-token.ts';
import { sharePointCollection } from './share-point-collection.ts';

type ListIds = Readonly<Record<ListName, string>>;

export interface SharePointParts {
  readonly graph: Graph;
  readonly siteId: string;
  readonly listIds: ListIds;
  readonly replica: LocalRows;
  /** Called with the seen-token of each row written: the answer takes it to the browser, which sends it back. */
  readonly onWritten?: (token: string) => void;
}

/** Everything kept in SharePoint: written there, read from the replica. */
export function createSharePointRecords({
  graph,
  siteId,
  listIds,
  replica,
  onWritten,
}: SharePointParts): Records {
  const collection = <Value extends { readonly key: string }, Lookup extends keyof Value & string>(
    name: ListName,
    list: List<Value, Lookup>,
    rows: ListRows<Value>,
  ) =>
    sharePointCollection({
      graph,
      address: { siteId, listId: listIds[name] },
      list,
      rows,
      versionOf: (row) => seenToken(name, row),
      onWritten: (row) => onWritten?.(seenToken(name, row)),
    });
  return {
    people: collection('people', lists.people, replica.rowsOf('people')),
    units: collection('units', lists.units, replica.rowsOf('units')),
    roleAssignments: collection('roleAssignments', lists.roleAssignments, replica.rowsOf('roleAssignments')),
    activities: collection('activities', lists.activities, replica.rowsOf('activities')),
    recordEntries: collection('recordEntries', lists.recordEntries, replica.rowsOf('recordEntries')),
    evidenceFiles: collection('evidenceFiles', lists.evidenceFiles, replica.rowsOf('evidenceFiles')),
    priorities: collection('priorities', lists.priorities, replica.rowsOf('priorities')),
    needs: collection('needs', lists.needs, replica.rowsOf('needs')),
    goals: collection('goals', lists.goals, replica.rowsOf('goals')),
    goalNotes: collection('goalNotes', lists.goalNotes, replica.rowsOf('goalNotes')),
    events: collection('events', lists.events, replica.rowsOf('events')),
    providerJudgements: collection(
      'providerJudgements',
      lists.providerJudgements,
      replica.rowsOf('providerJudgements'),
    ),
    bookings: collection('bookings', lists.bookings, replica.rowsOf('bookings')),
    attendances: collection('attendances', lists.attendances, replica.rowsOf('attendances')),
    evaluations: collection('evaluations', lists.evaluations, replica.rowsOf('evaluations')),
    reviews: collection('reviews', lists.reviews, replica.rowsOf('reviews')),
    reviewMeetings: collection('reviewMeetings', lists.reviewMeetings, replica.rowsOf('reviewMeetings')),
    frameworkVersions: collection(
      'frameworkVersions',
      lists.frameworkVersions,
      replica.rowsOf('frameworkVersions'),
    ),
    selfAssessments: collection('selfAssessments', lists.selfAssessments, replica.rowsOf('selfAssessments')),
    candidates: collection('candidates', lists.candidates, replica.rowsOf('candidates')),
    budgets: collection('budgets', lists.budgets, replica.rowsOf('budgets')),
    requests: collection('requests', lists.requests, replica.rowsOf('requests')),
    policies: collection('policies', lists.policies, replica.rowsOf('policies')),
    policyReadings: collection('policyReadings', lists.policyReadings, replica.rowsOf('policyReadings')),
    auditAnchors: collection('auditAnchors', lists.auditAnchors, replica.rowsOf('auditAnchors')),
  };
}
