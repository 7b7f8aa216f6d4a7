/** A requirement as an address names it: `hours`, or `probation:hours` where somebody stands under several policies. */
export interface RequirementInAddress {
  readonly requirement: string;
  /** Id of the policy whose requirement it is; left out: the main one's. */
  readonly policy?: string | undefined;
}

/** Ids hold no colon. */
export function requirementIn(part: string): RequirementInAddress {
  const colon = part.indexOf(':');
  return colon === -1
    ? { requirement: part }
    : { requirement: part.slice(colon + 1), policy: part.slice(0, colon) };
}

export const formatRequirement = ({ requirement, policy }: RequirementInAddress): string =>
  [...(policy === undefined ? [] : [policy]), requirement].map(encodeURIComponent).join(':');

/** The requirement of an outcome, which names its policy where there are several. */
export const askedOf = ({
  requirement,
  policy,
}: {
  readonly requirement: string;
  readonly policy: { readonly id: string } | null;
}): RequirementInAddress => ({ requirement, ...(policy && { policy: policy.id }) });
