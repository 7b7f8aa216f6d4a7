import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedOutcome, WhatIf } from '../../domain/what-if/compare-standings.ts';
import { movesBetween } from '../../domain/what-if/moves-between.ts';
import type { Stored } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { draftOfPolicy } from './draft-policy.ts';
import { policyHistory } from '../shared/policy-history.ts';
import { personTags } from '../shared/person-tags.ts';
import { caseOfPerson } from '../standing/standing-of-person.ts';

export interface PreviewValue {
  readonly draft: Stored<PolicyVersion>;
  readonly policy: Policy;
  readonly whatIf: WhatIf;
  readonly moves: readonly (ChangedOutcome & {
    readonly person: Person;
    readonly tag: PersonTag;
    readonly title: string;
  })[];
  /** The day on which a version published before takes over, without what the draft changes. */
  readonly overtakenFrom: CivilDate | undefined;
  /** Stands for exactly this draft and exactly these moves: publishing sends it along. */
  readonly digest: string;
}

type PreviewDeps = Pick<
  Deps,
  'records' | 'directory' | 'peopleIndex' | 'clock' | 'keys' | 'policies' | 'moves' | 'may'
>;

const policyBefore = (deps: Pick<Deps, 'policies'>, { policyId, effectiveFrom, key }: PolicyVersion) =>
  deps.policies.find(policyId, effectiveFrom, key);

/** What the rules are called that a version may move, those that it leaves out among them. */
export function titlesOfVersion(
  deps: Pick<Deps, 'policies'>,
  version: PolicyVersion,
): (requirement: string) => string {
  const rules = [
    ...(policyBefore(deps, version)?.policy.requirements ?? []),
    ...version.document.policy.requirements,
  ];
  const titles = new Map(rules.map(({ key, title }) => [key, title]));
  return (requirement) => titles.get(requirement) ?? requirement;
}

/** What a version changes for people on the day it comes into force, on what is known today. They are gone through one by one. */
export function movesOfVersion(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  version: PolicyVersion,
  people: readonly Person[],
  onJudged: (done: number) => void = () => undefined,
): WhatIf {
  const after = deps.policies.of(version);
  const before = policyBefore(deps, version) ?? after;
  const days = { asOf: version.effectiveFrom, knownOn: deps.clock.today() };
  function* cases() {
    for (const [at, person] of people.entries()) {
      yield { id: person.oid, theCase: caseOfPerson(deps, person, after, days) };
      onJudged(at + 1);
    }
  }
  return movesBetween(before, after, cases());
}

/** Who moves, from what to what and when, if the draft is published. */
export async function previewPolicy(
  deps: PreviewDeps,
  { actorOid, policyId }: { readonly actorOid: string; readonly policyId: string },
): Promise<Result<PreviewValue, NotAllowed | NotFound>> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const draft = draftOfPolicy(deps, policyId);
  if (!draft) return err(notFound);
  const whatIf = await deps.moves.of(draft, draft.value.effectiveFrom);
  const titleOf = titlesOfVersion(deps, draft.value);
  const tags = personTags(deps);
  const { document, announcement } = draft.value;
  const later = policyHistory(deps, policyId).find(
    ({ from }) => from !== null && from > draft.value.effectiveFrom,
  );
  return ok({
    draft,
    policy: document.policy,
    whatIf,
    overtakenFrom: later?.from ?? undefined,
    moves: whatIf.changed.flatMap((change) => {
      const person = deps.records.people.find(String(change.id))?.value;
      return person ? [{ ...change, person, tag: tags.of(person), title: titleOf(change.requirement) }] : [];
    }),
    digest: deps.keys.keyFor('policy-preview', document.text, announcement, JSON.stringify(whatIf.changed)),
  });
}
