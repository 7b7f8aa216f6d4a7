import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedOutcome, PersonMoves, WhatIf } from '../../domain/what-if/compare-standings.ts';
import { movesBetween } from '../../domain/what-if/moves-between.ts';
import type { Stored } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { draftOfPolicy } from './draft-policy.ts';
import { policyHistory } from '../shared/policy-history.ts';
import { personTags } from '../shared/person-tags.ts';
import { caseOfPerson } from '../standing/standing-of-person.ts';

export interface PreviewValue extends FoundMoves {
  readonly policy: Policy;
  /** Those for the worse before others. */
  readonly moves: readonly (ChangedOutcome & {
    readonly person: Person;
    readonly tag: PersonTag;
    readonly title: string;
  })[];
  /** The day on which a version published before takes over, without what the draft changes. */
  readonly overtakenFrom: CivilDate | undefined;
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

/** What a version changes for a person on the day it comes into force, on what is known today. */
export function movesOfEach(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  version: PolicyVersion,
): (person: Person) => PersonMoves {
  const after = deps.policies.of(version);
  const before = policyBefore(deps, version) ?? after;
  const days = { asOf: version.effectiveFrom, knownOn: deps.clock.today() };
  const movesOf = movesBetween(before, after);
  return (person) => movesOf({ id: person.oid, theCase: caseOfPerson(deps, person, after, days) });
}

/** As many previews are waited for as may be. */
interface TooManyPreviews {
  readonly code: 'too-many-previews';
}

/** Nobody waits for it any longer. */
interface GivenUp {
  readonly code: 'given-up';
}

export type NotPreviewed = TooManyPreviews | GivenUp;

interface PreviewRequest {
  readonly actorOid: string;
  readonly policyId: string;
  /** Settles once whoever asked waits no longer. */
  readonly givenUp?: Promise<unknown>;
}

interface FoundMoves {
  readonly draft: Stored<PolicyVersion>;
  readonly whatIf: WhatIf;
  /** Stands for exactly this draft and exactly these moves: publishing sends it along. */
  readonly digest: string;
}

/** What previewing and publishing both go by: publishing names nobody, so it looks nobody up. */
export async function movesOfDraft(
  deps: PreviewDeps,
  { actorOid, policyId, givenUp }: PreviewRequest,
): Promise<Result<FoundMoves, NotAllowed | NotFound | NotPreviewed>> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const draft = draftOfPolicy(deps, policyId);
  if (!draft) return err(notFound);
  const whatIf = await deps.moves.of(draft, draft.value.effectiveFrom, givenUp);
  if (whatIf === 'given-up') return err({ code: 'given-up' });
  if (whatIf === 'too-many-wait') return err({ code: 'too-many-previews' });
  const { document, announcement } = draft.value;
  const said = [document.text, announcement, JSON.stringify(whatIf.changed)];
  return ok({ draft, whatIf, digest: deps.keys.keyFor('policy-preview', ...said) });
}

const worstFirst = (changed: WhatIf['changed']): WhatIf['changed'] => [
  ...changed.filter(({ direction }) => direction === 'worse'),
  ...changed.filter(({ direction }) => direction !== 'worse'),
];

/** Who moves, from what to what and when, if the draft is published. `mostNamed`: so many of the moves are given; all, if left out. */
export async function previewPolicy(
  deps: PreviewDeps,
  request: PreviewRequest & { readonly mostNamed?: number },
): Promise<Result<PreviewValue, NotAllowed | NotFound | NotPreviewed>> {
  const found = await movesOfDraft(deps, request);
  if (!found.ok) return found;
  const { draft, whatIf } = found.value;
  const titleOf = titlesOfVersion(deps, draft.value);
  const tags = personTags(deps);
  const later = policyHistory(deps, request.policyId).find(
    ({ from }) => from !== null && from > draft.value.effectiveFrom,
  );
  return ok({
    ...found.value,
    policy: draft.value.document.policy,
    overtakenFrom: later?.from ?? undefined,
    moves: worstFirst(whatIf.changed)
      .slice(0, request.mostNamed)
      .flatMap((change) => {
        const person = deps.records.people.find(String(change.id))?.value;
        return person
          ? [{ ...change, person, tag: tags.of(person), title: titleOf(change.requirement) }]
          : [];
      }),
  });
}
