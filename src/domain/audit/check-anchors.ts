import type { AuditAnchor } from './audit-anchor.ts';
import type { AuditFinding } from './audit-report.ts';

interface CheckedAnchors {
  /** Where somebody accepted the log as it was: it is checked from there on. */
  readonly acceptedAt: AuditAnchor | undefined;
  /** Those that the log is held against, the oldest first. */
  readonly trusted: readonly AuditAnchor[];
  readonly findings: readonly AuditFinding[];
}

const oldestFirst = (anchors: readonly AuditAnchor[]): readonly AuditAnchor[] =>
  anchors.toSorted((first, second) =>
    first.recordedAt < second.recordedAt ? -1 : first.recordedAt > second.recordedAt ? 1 : 0,
  );

/** Sorts out which anchors can be trusted; `fits` says whether one is as it was signed. */
export function checkAnchors(
  anchors: readonly AuditAnchor[],
  fits: (anchor: AuditAnchor) => boolean,
): CheckedAnchors {
  const sorted = oldestFirst(anchors);
  const signed = signedAnchors(anchors, fits);
  const acceptedAt = signed.findLast(({ acceptedBecause }) => acceptedBecause !== undefined);
  const isSince = (anchor: AuditAnchor) => !acceptedAt || anchor.recordedAt >= acceptedAt.recordedAt;
  const trusted = signed.filter(isSince);
  const keys = new Set(sorted.map(({ key }) => key));
  return {
    acceptedAt,
    trusted,
    findings: [
      ...sorted
        .filter((anchor) => isSince(anchor) && !fits(anchor))
        .map(({ anchoredOn }) => ({ kind: 'anchor-altered' as const, anchoredOn })),
      ...trusted
        .filter((anchor) => anchor !== acceptedAt)
        .filter(({ previous }) => previous !== undefined && !keys.has(previous))
        .map(({ anchoredOn }) => ({ kind: 'anchor-missing' as const, anchoredOn })),
    ],
  };
}

/** Those that are as they were signed, the oldest first. */
export const signedAnchors = (
  anchors: readonly AuditAnchor[],
  fits: (anchor: AuditAnchor) => boolean,
): readonly AuditAnchor[] => oldestFirst(anchors).filter(fits);
