import type { FrameworksPage, FrameworkView } from '../../contract/frameworks.ts';
import { frameworks, stateFramework } from '../../contract/frameworks.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { statementsText } from '../../domain/standards/parse-statements.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ListedFramework } from '../../use-cases/frameworks/read-frameworks.ts';
import { readFrameworks } from '../../use-cases/frameworks/read-frameworks.ts';
import { stateFramework as stateOne } from '../../use-cases/frameworks/state-framework.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { answer } from '../http/route.ts';

const frameworkView = (
  { framework, policyTitles, versions }: ListedFramework,
  { dateAt }: Pick<Clock, 'dateAt'>,
): FrameworkView => ({
  id: framework.id,
  label: framework.label,
  policies: [...policyTitles],
  isOfPolicy: framework.isOfPolicy,
  statements: framework.statements.map(({ code, group, label }) => ({ code, group, label })),
  text: statementsText(framework.statements),
  version: versions[0]?.number ?? 0,
  versions: versions.map((version) => ({
    number: version.number,
    statements: version.statements.length,
    text: statementsText(version.statements),
    source: version.source,
    on: dateAt(version.recordedAt),
    byName: version.byName,
  })),
});

function reply(deps: ApiDeps, actorOid: string, isNew = false): Result<Reply<FrameworksPage>, Refusal> {
  const listed = readFrameworks(deps, actorOid);
  if (!listed.ok) return listed;
  return ok({
    isNew,
    body: {
      frameworks: listed.value.map((each) => frameworkView(each, deps.clock)),
      today: deps.clock.today(),
    },
  });
}

export const frameworkRoutes = [
  answer(frameworks, (deps, { caller }) => reply(deps, caller.oid)),

  answer(stateFramework, async (deps, { caller, params, body }) => {
    const { frameworkId } = params;
    const stated = await stateOne(deps, { actorOid: caller.oid, frameworkId, ...body });
    return stated.ok ? reply(deps, caller.oid, stated.value.isNew) : stated;
  }),
];
