import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { policyOfVersion } from '../domain/policy-versions/policy-version.ts';
import { changedNumbers } from '../domain/policy-versions/rule-numbers.ts';
import { err } from '../domain/result.ts';
import { notFound } from './authorise.ts';
import { draftOf, draftPolicy } from './draft-policy.ts';

type DraftDeps = Parameters<typeof draftPolicy>[0];

/** Drafts other numbers of one rule, as a form gives them. */
export function changeRule(
  deps: DraftDeps,
  {
    requirement,
    numbers,
    ...request
  }: {
    readonly actorOid: string;
    readonly policyId: string;
    readonly requirement: string;
    readonly numbers: Readonly<Record<string, number>>;
    readonly effectiveFrom: CivilDate;
    readonly announcement: string;
  },
): ReturnType<typeof draftPolicy> {
  const { policyId, effectiveFrom } = request;
  const draft = draftOf(deps, policyId);
  const policy = draft ? policyOfVersion(draft.value) : deps.policies.find(policyId, effectiveFrom);
  const rule = policy?.requirements.find(({ key }) => key === requirement);
  if (!rule) return Promise.resolve(err(notFound));
  return draftPolicy(deps, {
    ...request,
    settings: { [requirement]: changedNumbers(rule.parameters, numbers) },
  });
}
