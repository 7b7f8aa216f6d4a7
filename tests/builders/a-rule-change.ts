import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { RuleSettings } from '../../src/domain/policy-versions/with-settings.ts';
import { withSettings } from '../../src/domain/policy-versions/with-settings.ts';
import { draftPolicy } from '../../src/use-cases/policies/draft-policy.ts';
import { previewPolicy } from '../../src/use-cases/policies/preview-policy.ts';
import { publishPolicy } from '../../src/use-cases/policies/publish-policy.ts';
import { standingsOfPerson } from '../../src/use-cases/standing/standing-of-person.ts';
import { aService, LEAD_OID } from './a-service.ts';
import { aKey, aRecordEntry, MANAGER_OID } from './records.ts';
import type { World } from './world.ts';

export const POLICY = 'hampshire';

/** Ben did Safer Recruitment 14 months ago: expired every 12 months, current every 24. */
export const theService = (): World =>
  aService({
    records: {
      recordEntries: [
        aRecordEntry({
          key: aKey('ben', 'safer'),
          personOid: MANAGER_OID,
          about: 'safer-recruitment',
          datedOn: civilDate('2025-09-21'),
        }),
      ],
    },
  });

type Change = Partial<Parameters<typeof draftPolicy>[1]> & { readonly settings?: RuleSettings };

export const draft = (
  world: World,
  { settings = { 'safer-recruitment': { recurMonths: 24 } }, ...request }: Change = {},
) =>
  draftPolicy(world, {
    actorOid: LEAD_OID,
    policyId: POLICY,
    change: (policy) => withSettings(policy, settings),
    effectiveFrom: civilDate('2026-12-01'),
    announcement: 'Safer Recruitment lasts two years from December.',
    ...request,
  });

export async function published(world: World) {
  await draft(world);
  return publishedDraft(world);
}

/** Publishes the draft, having seen whom it moves. */
export async function publishedDraft(world: World) {
  const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
  if (!preview.ok) throw new Error('no preview');
  return publishPolicy(world, { actorOid: LEAD_OID, policyId: POLICY, digest: preview.value.digest });
}

/** How Ben stands with Safer Recruitment today; undefined where it is not asked. */
export const benStands = (world: World) => {
  const ben = world.records.people.find(MANAGER_OID)?.value;
  const [judged] = ben ? standingsOfPerson(world, ben) : [];
  return judged?.standing.outcomes.find(({ requirement }) => requirement === 'safer-recruitment')?.status;
};
