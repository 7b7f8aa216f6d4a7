import { currentActivities } from '../../../src/domain/activities/withdrawal.ts';
import type { AuditRecord } from '../../../src/ports/audit.ts';
import { versionOf } from '../../../src/sharepoint/list-item.ts';
import type { ListName } from '../../../src/sharepoint/lists/index.ts';
import { LIST_NAMES } from '../../../src/sharepoint/lists/index.ts';
import {
  authoriseForPerson,
  mayForOrganisation,
  mayForUnit,
} from '../../../src/use-cases/shared/authorise.ts';
import type { Deps } from '../../../src/use-cases/shared/deps.ts';
import { verifyAudit } from '../../../src/use-cases/audit/verify-audit.ts';
import { ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../builders/records.ts';
import { COLLEAGUE_OID, SERVICE_UNIT } from '../../builders/a-service.ts';
import type { Told } from './people-at-work.ts';
import type { Shown } from './outside.ts';
import type { Server } from './server.ts';

const PEOPLE = [ASHA_OID, COLLEAGUE_OID, COORDINATOR_OID, MANAGER_OID];

const twice = (values: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([value, count]) => `${count} × ${value}`);
};

/** Everything that a replica says of the lists. */
const contentOf = ({ replica }: Server) => ({
  rows: LIST_NAMES.flatMap((list) =>
    replica
      .rowsOf(list)
      .all()
      .map(({ itemId, eTag, value }) => `${list}:${itemId} ${eTag} ${JSON.stringify(value)}`),
  ),
  setAside: replica.quarantined().map(({ list, itemId, eTag }) => `${list}:${itemId} ${eTag}`),
  people: replica
    .people()
    .map(({ oid, managerOid }) => `${oid} under ${managerOid}`)
    .toSorted(),
});

const differenceOf = (has: ReturnType<typeof contentOf>, whole: ReturnType<typeof contentOf>) => ({
  tooMuch: has.rows.concat(has.setAside).filter((each) => !whole.rows.concat(whole.setAside).includes(each)),
  missing: whole.rows.concat(whole.setAside).filter((each) => !has.rows.concat(has.setAside).includes(each)),
  people: has.people,
});

/** Rows of the lists that a server has not, or not as they are now. */
export const missingIn = (server: Server, oracle: Server): readonly string[] =>
  differenceOf(contentOf(server), contentOf(oracle)).missing.map(
    (each) => `${server.process.name} lacks ${each}`,
  );

/** The current version of each row, as it stands in the lists. */
const versionsIn = ({ replica }: Server): readonly string[] => [
  ...LIST_NAMES.flatMap((list) =>
    replica
      .rowsOf(list)
      .all()
      .map(({ itemId, eTag }) => `${list}:${itemId}:${versionOf(eTag)}`),
  ),
  ...replica.quarantined().map(({ list, itemId, eTag }) => `${list}:${itemId}:${versionOf(eTag)}`),
];

/** Who may what, as a server would answer now. */
const rightsIn = ({ deps }: Server): readonly string[] =>
  PEOPLE.flatMap((actor) => [
    ...PEOPLE.filter((person) => authoriseForPerson(deps, actor, 'record.read', person).ok).map(
      (person) => `${actor} reads ${person}`,
    ),
    ...(mayForUnit(deps, actor, 'event.manage', SERVICE_UNIT.key) ? [`${actor} holds training`] : []),
    ...(mayForOrganisation(deps, actor, 'roles.assign') ? [`${actor} gives roles`] : []),
  ]);

/** Rights that a server would give now and the rows do not; one that cannot answer gives none. */
export function rightsBeyond(server: Server): readonly string[] {
  try {
    return rightsIn(server)
      .filter((right) => !RIGHTS.includes(right))
      .map((right) => `${server.process.name}: ${right}`);
  } catch {
    return [];
  }
}

/** What the rows of this service give: each their own record, their line manager's and coordinator's to read. */
const RIGHTS = [
  ...PEOPLE.map((person) => `${person} reads ${person}`),
  ...[ASHA_OID, COLLEAGUE_OID, COORDINATOR_OID].map((person) => `${MANAGER_OID} reads ${person}`),
  ...[ASHA_OID, COLLEAGUE_OID, MANAGER_OID].map((person) => `${COORDINATOR_OID} reads ${person}`),
  `${COORDINATOR_OID} holds training`,
].toSorted();

async function entriesOf({ audit }: Pick<Deps, 'audit'>): Promise<readonly AuditRecord[]> {
  return audit.read(1, 100_000);
}

/** Of what was acknowledged and has not been touched by hand: gone, older than was said, or another than was said. */
function lostOf({ acknowledged }: Told, oracle: Server, touched: ReadonlySet<string>): readonly string[] {
  return acknowledged
    .filter(({ list, itemId }) => !touched.has(`${list}:${itemId}`))
    .filter(({ list, itemId, eTag, value }) => {
      const found = oracle.replica
        .rowsOf(list)
        .all()
        .find((row) => row.itemId === itemId);
      const isSame = JSON.stringify(found?.value) === JSON.stringify(value);
      return !found || versionOf(found.eTag) < versionOf(eTag) || (found.eTag === eTag && !isSame);
    })
    .map(({ list, itemId, eTag }) => `${list}:${itemId} ${eTag}`);
}

/** Two people were told of different things as one version: one of them was overwritten unseen. */
const overwrittenOf = ({ acknowledged }: Told): readonly string[] =>
  twice(
    [
      ...new Set(
        acknowledged.map(({ list, itemId, eTag, value }) =>
          JSON.stringify([`${list}:${itemId} ${eTag}`, JSON.stringify(value)]),
        ),
      ),
    ].map((each) => String((JSON.parse(each) as string[])[0])),
  );

/** Clocks are believed up to an hour from the time. */
const BELIEVED_MILLISECONDS = 3_600_000;

/** Rows and entries that say to have been made before the run, or after it. */
function misdatedIn(
  oracle: Server,
  entries: readonly AuditRecord[],
  { from, until }: { readonly from: number; readonly until: number },
): readonly string[] {
  const isWithin = (at: unknown) =>
    typeof at !== 'string' ||
    (Date.parse(at) >= from - BELIEVED_MILLISECONDS && Date.parse(at) <= until + BELIEVED_MILLISECONDS);
  // People, units and roles were there before.
  const dated = ['activities', 'goals', 'events', 'attendances', 'evaluations', 'auditAnchors'] as const;
  return [
    ...entries.filter(({ at }) => !isWithin(at)).map(({ action, at }) => `entry ${action} at ${at}`),
    ...dated.flatMap((list) =>
      oracle.replica
        .rowsOf(list)
        .all()
        .flatMap(({ itemId, value }) =>
          Object.entries(value)
            .filter(([name, at]) => ['recordedAt', 'changedAt'].includes(name) && !isWithin(at))
            .map(([name, at]) => `${list}:${itemId} ${name} ${String(at)}`),
        ),
    ),
  ];
}

/** Everything that must hold once a run has come to rest; each list is empty when it does. */
export async function brokenIn({
  servers,
  oracle,
  told,
  shown,
  touched,
  time,
  wasLogLost,
}: {
  readonly servers: readonly Server[];
  /** A server that has read everything afresh. */
  readonly oracle: Server;
  readonly told: Told;
  readonly shown: readonly Shown[];
  /** Items that somebody edited or deleted in their list, `list:itemId`. */
  readonly touched: ReadonlySet<string>;
  /** When the run began and ended, in milliseconds since the epoch. */
  readonly time: { readonly from: number; readonly until: number };
  /** The log was deleted with its table: of rows that are no more as they were nothing is left to enter again. */
  readonly wasLogLost: boolean;
}) {
  const entries = await entriesOf(oracle.deps);
  const entered = entries.map(({ row }) => row).filter((row) => row !== undefined);
  const { records, audit, seal, ledger, clock } = oracle.deps;
  const anchors = records.auditAnchors.all().map(({ value }) => value);
  const report = await verifyAudit({ audit, seal, ledger }, anchors, clock.now());
  const events = records.events.all().map(({ value }) => value.key);
  const standing = currentActivities(records.activities.all().map(({ value }) => value));
  const marked = records.attendances.all().map(({ value }) => value);
  const parked = await ledger.parked(1000);
  const whole = contentOf(oracle);
  const formsShown = shown.map(({ recipientOid, card }) => {
    const event = events.find((key) => card.includes(key));
    return `${recipientOid} ${event ?? card}`;
  });
  const answered = records.evaluations.all().map(({ value }) => `${value.personOid} ${value.eventKey}`);
  const waitsFor = parked.map(
    ({ recipientOid, content }) => `${recipientOid} ${'eventKey' in content ? content.eventKey : ''}`,
  );
  const rowsOf = (list: ListName) => oracle.replica.rowsOf(list).all();
  return {
    lost: [
      ...lostOf(told, oracle, touched),
      ...told.marks
        .filter(
          ({ eventKey, personOid }) =>
            !marked.some((row) => row.eventKey === eventKey && row.personOid === personOid),
        )
        .map(({ eventKey, personOid }) => `mark ${eventKey} ${personOid}`),
    ],
    overwritten: overwrittenOf(told),
    twice: twice([
      ...LIST_NAMES.flatMap((list) => rowsOf(list).map(({ value }) => `${list} ${value.key}`)),
      ...standing
        .filter(({ eventKey }) => eventKey !== undefined)
        .map(({ personOid, eventKey }) => `activity of ${personOid} at ${eventKey}`),
      ...answered.map((each) => `answer ${each}`),
    ]),
    shownTwice: twice(formsShown),
    neverShown: marked
      .map(({ personOid, eventKey }) => `${personOid} ${eventKey}`)
      .filter((each) => ![...formsShown, ...answered, ...waitsFor].includes(each)),
    withoutEntry: [
      ...versionsIn(oracle),
      ...(wasLogLost ? [] : told.acknowledged).map(
        ({ list, itemId, eTag }) => `${list}:${itemId}:${versionOf(eTag)}`,
      ),
    ].filter((version) => !entered.includes(version)),
    enteredTwice: twice(entered),
    chain: report.findings,
    notAnchored: report.anchors === 0 ? ['no anchor'] : [],
    unlikeTheLists: servers
      .filter((server) => JSON.stringify(contentOf(server)) !== JSON.stringify(whole))
      .map((server) => ({ name: server.process.name, ...differenceOf(contentOf(server), whole) })),
    rights: [...servers, oracle]
      .filter((server) => rightsIn(server).toSorted().join() !== RIGHTS.join())
      .map((server) => [server.process.name, rightsIn(server).toSorted()]),
    wronglyAllowed: told.wronglyAllowed,
    unnoticed: told.unnoticed,
    unseen: told.unseen,
    misdated: misdatedIn(oracle, entries, time),
  };
}
