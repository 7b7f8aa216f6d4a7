import { GraphFault, isCredentialRefused } from '../graph/graph-fault.ts';
import type { ClockCheck } from './clock-check.ts';

/** A part of the world that the server leans on. */
interface HealthPart {
  /** Since it last answered, or was last read whole; null: not since the start, or never. */
  readonly ageSeconds: number | null;
  /** Beyond which it counts as gone. */
  readonly limitSeconds: number;
  /** What does not work without it. */
  readonly stops: string;
  /** What an administrator is to mend, in a sentence; null where nothing is known to be. */
  readonly toMend: string | null;
}

export interface HealthReport {
  /** What is gone, by name; empty when the server is ready. */
  readonly missing: readonly string[];
  readonly parts: Readonly<Record<'graph' | 'storage' | 'directory' | 'replica', HealthPart>>;
  /** What the site no longer has of the lists' columns, each by its list. */
  readonly lists: { readonly lacking: readonly string[]; readonly stops: string };
  readonly clock: { readonly aheadSeconds: number | null; readonly stops: string };
  /** Of several instances one has it: the others are as ready as that one. */
  readonly lease: { readonly isHeld: boolean; readonly stops: string };
}

export interface Health {
  /** An answer of Microsoft Graph's. */
  readonly hearGraph: (answer: { readonly status: number; readonly headers: Headers }) => void;
  /** A call to Microsoft Graph was given up. */
  readonly missGraph: (failure: unknown) => void;
  /** An answer of the storage's, by its HTTP status. */
  readonly hearStorage: (status: number) => void;
  /** The storage did not answer. */
  readonly missStorage: () => void;
  /** The site was looked at, and lacks this. */
  readonly lacks: (lacking: readonly string[]) => void;
  /** At the wrong time jobs that write and send would send what is not due. */
  readonly isClockRight: () => boolean;
  readonly report: () => HealthReport;
}

export interface HealthParts {
  readonly clock: ClockCheck;
  /** Milliseconds since the epoch. */
  readonly wall: () => number;
  /** Milliseconds that only go forward. */
  readonly monotonic: () => number;
  /** When the lists and the directory were last read whole: ISO instants, undefined for never. */
  readonly syncedAt: () => { readonly lists: string | undefined; readonly directory: string | undefined };
  readonly isFilled: () => boolean;
  readonly hasLease: () => boolean;
}

const A_DAY_SECONDS = 86_400;
const LIMIT_SECONDS = {
  graph: 900,
  storage: 300,
  directory: A_DAY_SECONDS,
  replica: A_DAY_SECONDS,
} as const;

/** Refused for want of a right, Microsoft 365 is as good as gone: a grant or a secret has run out. */
const isOfUse = (status: number): boolean => status < 500 && ![401, 403, 429].includes(status);

export function createHealth({ clock, wall, monotonic, syncedAt, isFilled, hasLease }: HealthParts): Health {
  const startedAt = monotonic();
  const heardAt: { graph?: number; storage?: number } = {};
  /** Asked since the start, and not of use the last time. */
  const isFailing = { graph: false, storage: false };
  let credentialToMend: string | null = null;
  let lacking: readonly string[] = [];
  const hear = (part: 'graph' | 'storage', status: number) => {
    isFailing[part] = !isOfUse(status);
    if (isOfUse(status)) heardAt[part] = monotonic();
  };
  const secondsSince = (at: number | undefined) =>
    at === undefined ? null : Math.floor((monotonic() - at) / 1000);
  const secondsSinceInstant = (instant: string | undefined) =>
    instant === undefined ? null : Math.max(0, Math.floor((wall() - Date.parse(instant)) / 1000));

  return {
    hearGraph({ status, headers }) {
      clock.hear(headers.get('date'));
      hear('graph', status);
      if (isOfUse(status)) credentialToMend = null;
    },
    missGraph(failure) {
      if (isCredentialRefused(failure)) credentialToMend = failure.message;
      const isUnanswered = !(failure instanceof GraphFault) || failure.status === undefined;
      if (isUnanswered) isFailing.graph = true;
    },
    hearStorage(status) {
      hear('storage', status);
    },
    missStorage() {
      isFailing.storage = true;
    },
    lacks(found) {
      lacking = found;
    },
    isClockRight: () => clock.isRight(),
    report() {
      const upSeconds = secondsSince(startedAt) ?? 0;
      const at = syncedAt();
      const parts: HealthReport['parts'] = {
        graph: {
          ageSeconds: secondsSince(heardAt.graph),
          limitSeconds: LIMIT_SECONDS.graph,
          stops: 'writing, and seeing what others wrote',
          toMend: credentialToMend,
        },
        storage: {
          ageSeconds: secondsSince(heardAt.storage),
          limitSeconds: LIMIT_SECONDS.storage,
          stops: 'writing, and messages',
          toMend: null,
        },
        directory: {
          ageSeconds: secondsSinceInstant(at.directory),
          limitSeconds: LIMIT_SECONDS.directory,
          stops: "managers' access to their teams",
          toMend: null,
        },
        replica: {
          ageSeconds: secondsSinceInstant(at.lists),
          limitSeconds: LIMIT_SECONDS.replica,
          stops: 'everything while it is empty; what it shows is as old as it is',
          toMend: null,
        },
      };
      // What answered before may fail for a while; what never did, and what somebody must mend, is gone at once.
      const isGone = (name: string, { ageSeconds, limitSeconds, toMend }: HealthPart) =>
        toMend !== null ||
        (ageSeconds ?? upSeconds) > limitSeconds ||
        (ageSeconds === null && failing.has(name));
      const failing = new Set(Object.entries(isFailing).flatMap(([name, fails]) => (fails ? [name] : [])));
      const gone = Object.entries(parts)
        .filter(([name, part]) => isGone(name, part))
        .map(([name]) => name);
      const ahead = clock.aheadMilliseconds();
      const isClockWrong = ahead !== undefined && !clock.isRight();
      return {
        missing: [
          ...new Set([
            ...(isFilled() ? [] : ['replica']),
            ...gone,
            ...(lacking.length > 0 ? ['lists'] : []),
            ...(isClockWrong ? ['clock'] : []),
          ]),
        ],
        parts,
        lists: { lacking, stops: 'writing to those lists, and seeing what others wrote there' },
        clock: {
          aheadSeconds: ahead === undefined ? null : Math.round(ahead / 1000),
          stops: 'all but reading from Microsoft 365, beyond an hour either way',
        },
        lease: { isHeld: hasLease(), stops: 'jobs that write or send, here: they run where it is held' },
      };
    },
  };
}
