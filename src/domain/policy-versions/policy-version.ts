import type { CivilDate } from '../cycles/civil-date.ts';
import { parsePolicy } from '../policy-documents/parse-policy.ts';
import type { Policy } from '../policies/policy.ts';

export const POLICY_VERSION_STATES = ['draft', 'published', 'retired'] as const;

/** A policy document as it is kept, read once. */
export interface WrittenPolicy {
  /** JSON. */
  readonly text: string;
  /** What it states. */
  readonly policy: Policy;
}

/** A version of a policy. A draft is worked on; once published it is never changed; a draft given up is retired. */
export interface PolicyVersion {
  readonly key: string;
  readonly policyId: string;
  readonly version: string;
  readonly state: (typeof POLICY_VERSION_STATES)[number];
  /** The first day it judges. */
  readonly effectiveFrom: CivilDate;
  readonly document: WrittenPolicy;
  /** What those whom it touches are told. */
  readonly announcement: string;
  /** ISO instant; undefined until it is published. */
  readonly publishedAt: string | undefined;
  readonly publishedBy: string | undefined;
  readonly changedBy: string;
  /** ISO instant; undefined in rows of earlier releases. */
  readonly changedAt: string | undefined;
}

/** Somebody says that they have read a version's announcement. */
export interface PolicyReading {
  readonly key: string;
  readonly versionKey: string;
  readonly personOid: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly supersedes: string | undefined;
}

/** What a column of several lines holds (learn: "Column types and options in SharePoint"). */
export const LONGEST_DOCUMENT = 63_999;

const isLater = (one: PolicyVersion, other: PolicyVersion): boolean =>
  one.effectiveFrom === other.effectiveFrom
    ? (one.publishedAt ?? '') > (other.publishedAt ?? '')
    : one.effectiveFrom > other.effectiveFrom;

/** The published version that judges a day: the latest to have come into force, the last published of one day. */
export const versionInForce = (
  versions: readonly PolicyVersion[],
  on: CivilDate,
): PolicyVersion | undefined =>
  versions
    .filter(({ state, effectiveFrom }) => state === 'published' && effectiveFrom <= on)
    .reduce<PolicyVersion | undefined>(
      (best, each) => (best === undefined || isLater(each, best) ? each : best),
      undefined,
    );

/** Reads the JSON of a policy document; undefined where it states no policy. */
export function writtenPolicy(text: string): WrittenPolicy | undefined {
  try {
    const parsed = parsePolicy(JSON.parse(text));
    return parsed.ok ? { text, policy: parsed.value } : undefined;
  } catch {
    return undefined;
  }
}
