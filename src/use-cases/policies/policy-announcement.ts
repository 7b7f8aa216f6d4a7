import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { movesOfEach, titlesOfVersion } from './preview-policy.ts';
import { unitsByKey } from '../shared/units.ts';

export interface PolicyAnnouncementValue {
  readonly policyTitle: string;
  readonly effectiveFrom: CivilDate;
  readonly announcement: string;
  /** What changes for the reader: the requirement, and the date it then falls due. */
  readonly changes: readonly { readonly title: string; readonly dueOn: CivilDate | null }[];
  readonly isRead: boolean;
}

type AnnouncementDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'policies' | 'may'>;
interface AnnouncementRequest {
  readonly actorOid: string;
  readonly versionKey: string;
}

const readingKey = ({ keys }: Pick<Deps, 'keys'>, versionKey: string, oid: string): string =>
  keys.keyFor('policy-reading', versionKey, oid);

/** What a published version changes for the person it is announced to: somebody whom the policy covers. */
export function policyAnnouncement(
  deps: AnnouncementDeps,
  { actorOid, versionKey }: AnnouncementRequest,
): Result<PolicyAnnouncementValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'policy.confirm', actorOid);
  const version = deps.records.policies.find(versionKey)?.value;
  if (!authorised.ok || version?.state !== 'published') return err(notFound);
  // Whoever does not stand under it is asked for nothing, and has nothing to confirm.
  const units = unitsByKey(deps.records);
  if (!policyIdsOf(authorised.value, units).includes(version.policyId)) return err(notFound);
  const { changed } = movesOfEach(deps, version)(authorised.value);
  const titleOf = titlesOfVersion(deps, version);
  return ok({
    policyTitle: version.document.policy.title,
    effectiveFrom: version.effectiveFrom,
    announcement: version.announcement,
    changes: changed.map(({ requirement, dueOn }) => ({
      title: titleOf(requirement),
      dueOn: dueOn[1],
    })),
    isRead: deps.records.policyReadings.find(readingKey(deps, versionKey, actorOid)) !== undefined,
  });
}

/** The person says that they have read it; stored once, however often it is pressed. */
export async function confirmPolicyReading(
  deps: AnnouncementDeps & Pick<Deps, 'audit'>,
  request: AnnouncementRequest,
): Promise<Result<PolicyAnnouncementValue, NotFound>> {
  const { actorOid, versionKey } = request;
  const announcement = policyAnnouncement(deps, request);
  if (!announcement.ok) return announcement;
  const key = readingKey(deps, versionKey, actorOid);
  const at = deps.clock.now();
  const created = await deps.records.policyReadings.create({
    key,
    versionKey,
    personOid: actorOid,
    recordedAt: at,
    recordedBy: actorOid,
    supersedes: undefined,
  });
  if (created.ok)
    await deps.audit.record({
      action: 'policy-read',
      actorOid,
      subjectOid: actorOid,
      rowKey: key,
      at,
      row: deps.records.policyReadings.versionOf(created.value.stored),
    });
  return ok({ ...announcement.value, isRead: true });
}
