import type { Policy } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { FrameworkVersion, StatedFramework } from '../../domain/standards/framework-version.ts';
import { statedFrameworks } from '../../domain/standards/framework-version.ts';
import { policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';

type FrameworkDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'peopleIndex' | 'may'>;

export interface ListedFramework {
  readonly framework: StatedFramework;
  /** Those that name it. */
  readonly policyTitles: readonly string[];
  /** What the organisation typed, the last first. */
  readonly versions: readonly (FrameworkVersion & { readonly byName: string })[];
}

/** The policies that somebody stands under. */
export function policiesInUse(
  deps: Pick<FrameworkDeps, 'records' | 'clock' | 'policies' | 'peopleIndex'>,
): readonly Policy[] {
  const units = unitsByKey(deps.records);
  const used = new Set(deps.peopleIndex.alike().flatMap((alike) => policyIdsOf(alike, units)));
  return deps.policies
    .all(deps.clock.today())
    .map(({ policy }) => policy)
    .filter(({ id }) => used.has(id));
}

/** The frameworks that the policies in use name, for whoever looks after those. */
export function readFrameworks(
  deps: FrameworkDeps,
  actorOid: string,
): Result<readonly ListedFramework[], NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const policies = policiesInUse(deps);
  const versions = deps.records.frameworkVersions.all().map(({ value }) => value);
  const nameOf = (oid: string) => deps.records.people.find(oid)?.value.displayName ?? '';
  return ok(
    statedFrameworks(policies, versions).map((framework) => {
      const names = ({ standardsFrameworks }: Policy) =>
        standardsFrameworks.some(({ id }) => id === framework.id);
      return {
        framework,
        policyTitles: policies.filter(names).map(({ title }) => title),
        versions: versions
          .filter(({ frameworkId }) => frameworkId === framework.id)
          .toSorted((one, other) => other.number - one.number)
          .map((version) => ({ ...version, byName: nameOf(version.recordedBy) })),
      };
    }),
  );
}
