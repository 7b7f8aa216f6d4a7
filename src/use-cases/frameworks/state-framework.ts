import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { FrameworkVersion } from '../../domain/standards/framework-version.ts';
import { isStatedByPolicy, latestVersion } from '../../domain/standards/framework-version.ts';
import { parseStatements } from '../../domain/standards/parse-statements.ts';
import type { ChangedMeanwhile, Created } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { policiesInUse } from './read-frameworks.ts';

/**
 * Whoever looks after the policies types or imports the statements of a framework that a policy names without them. Each
 * change is a version; who began an assessment keeps the one they began with. An empty text takes them away.
 */
export async function stateFramework(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'peopleIndex' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly frameworkId: string;
    /** As it was typed or pasted. */
    readonly text: string;
    readonly source: string;
    /** Number of the version that the actor saw; 0: there was none. */
    readonly version: number;
  },
): Promise<Result<Created<FrameworkVersion>, NotAllowed | BadInput | ChangedMeanwhile>> {
  const { actorOid, frameworkId, text, source, version } = request;
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const naming = policiesInUse(deps).flatMap(({ standardsFrameworks }) =>
    standardsFrameworks.filter(({ id }) => id === frameworkId),
  );
  if (naming.length === 0 || naming.some(isStatedByPolicy))
    return err(badInput('frameworkId', 'not-a-choice'));
  const parsed = parseStatements(text);
  if (!parsed.ok) return err({ code: 'bad-input', problems: [parsed.refusal] });
  if (version === 0 && parsed.value.length === 0) return err(badInput('text', 'empty'));
  const latest = latestVersion(
    deps.records.frameworkVersions.all().map(({ value }) => value),
    frameworkId,
  );
  const number = version + 1;
  const keyOf = (of: number) => deps.keys.keyFor('framework-version', frameworkId, String(of));
  const key = keyOf(number);
  const meanwhile: ChangedMeanwhile = { code: 'changed-meanwhile', key };
  // Sent once more, it finds its own row where there was none.
  if ((latest?.number ?? 0) > number || version > (latest?.number ?? 0)) return err(meanwhile);
  const created = await createAudited(
    deps,
    deps.records.frameworkVersions,
    {
      key,
      frameworkId,
      number,
      statements: parsed.value,
      source,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: version === 0 ? undefined : keyOf(version),
    },
    { action: 'framework-stated', actorOid, subjectOid: actorOid },
  );
  return created.ok ? ok(created.value) : err(meanwhile);
}
