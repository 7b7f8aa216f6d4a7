import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import type { Need } from '../needs/need.ts';
import type { Goal } from '../plans/goal.ts';
import { NO_DETAILS } from '../plans/goal.ts';
import type { Policy } from '../policies/policy.ts';
import type { EntryContext } from '../record-entries/define-entry-kind.ts';
import { startingPoint } from '../record-entries/kinds/starting-point.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { NO_COLUMNS } from '../record-entries/record-entry.ts';
import type { AskedCredential } from './asked-credentials.ts';
import { claimedEntry, isClaimed } from './asked-credentials.ts';
import type { Candidate } from './candidate.ts';
import { idOfAnswer, answersAbout, verificationOf } from './candidate.ts';
import { needsFound, problemsOfNeeds } from './needs-found.ts';

/** What a candidate's analysis is read with. */
export interface Analysis {
  readonly asked: readonly AskedCredential[];
  readonly context: EntryContext;
  readonly strands: Policy['strands'];
  /** Of the policy: which of what people say of themselves somebody else looks at. */
  readonly checks: Policy['checks'];
}

/** The rows with which the record of somebody who starts begins. */
export interface FirstRecord {
  readonly entries: readonly RecordEntry[];
  readonly needs: readonly Need[];
  readonly goals: readonly Goal[];
}

/**
 * What becomes of a claim at the start: `verified` counts; `waits` until somebody looks at it, as the policy has it; `left-out`,
 * because nobody saw it and the policy has nobody look, so that it would count unseen.
 */
export type ClaimFate = 'verified' | 'waits' | 'left-out';

export function fateOfClaim(
  candidate: Pick<Candidate, 'verifications'>,
  { code, kind }: Pick<AskedCredential, 'code' | 'kind'>,
  checks: Policy['checks'],
): ClaimFate {
  if (verificationOf(candidate, code)) return 'verified';
  return checks.some(({ of }) => of.includes(kind.name)) ? 'waits' : 'left-out';
}

/** What is to be put right before the analysis can become a record: each at the answer that it is about. */
export function problemsBeforeStart(
  candidate: Candidate,
  { asked, context, strands }: Analysis,
): readonly FieldProblem[] {
  const ofClaims = asked.flatMap((each) => {
    const about = answersAbout(candidate.answers, each.code);
    const entry = isClaimed(about) ? claimedEntry(each, context, about) : undefined;
    return entry === undefined || entry.ok
      ? []
      : entry.refusal.map((problem) => ({ ...problem, path: idOfAnswer(problem.path, each.code) }));
  });
  return [...ofClaims, ...problemsOfNeeds(candidate, { today: context.today, strands })];
}

/** Who starts, and how the rows of their start are stamped. */
interface Start {
  readonly personOid: string;
  readonly startedOn: CivilDate;
  readonly startedBy: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly keyFor: (sort: string, code: string) => string;
}

/**
 * The rows of a candidate who starts: what they claim, as it was verified or is to be looked at; what they need, by who
 * interviewed them; and a goal for each need that has a day, for the person to take on. Their keys follow from the candidate's,
 * so that they are written once.
 */
export function firstRecord(
  candidate: Candidate,
  analysis: Analysis,
  { personOid, startedOn, startedBy, at, keyFor }: Start,
): FirstRecord {
  const needs = needsFound(candidate);
  return {
    entries: entriesOf(candidate, analysis, { personOid, at, keyFor }),
    needs: needs.map(({ code, text, why }) => ({
      key: keyFor('need', code),
      personOid,
      text,
      source: 'needs-analysis',
      evidence: why,
      raisedOn: candidate.addedOn,
      raisedBy: candidate.interviewerOid,
      supports: undefined,
      answer: undefined,
      answerText: '',
      withdrawnBecause: undefined,
      changedBy: startedBy,
      changedAt: undefined,
    })),
    goals: needs.flatMap(({ code, text, strand, by }) =>
      by === undefined
        ? []
        : [
            {
              ...NO_DETAILS,
              fromTarget: undefined,
              key: keyFor('goal', code),
              personOid,
              text,
              targetOn: by,
              state: 'suggested' as const,
              need: keyFor('need', code),
              strand,
              startedOn,
              suggestedBy: candidate.interviewerOid,
              outcome: '',
              timesCarriedOver: undefined,
              changedBy: startedBy,
              changedAt: undefined,
            },
          ],
    ),
  };
}

function entriesOf(
  candidate: Candidate,
  { asked, context, checks }: Analysis,
  { personOid, at, keyFor }: Pick<Start, 'personOid' | 'at' | 'keyFor'>,
): readonly RecordEntry[] {
  return asked.flatMap((each): RecordEntry[] => {
    const about = answersAbout(candidate.answers, each.code);
    const fate = fateOfClaim(candidate, each, checks);
    if (!isClaimed(about) || fate === 'left-out') return [];
    const entry = claimedEntry(each, context, about);
    if (!entry.ok) return [];
    const verification = verificationOf(candidate, each.code);
    const recorded = {
      personOid,
      recordedAt: at,
      // What nobody saw is what the person says of themselves.
      recordedBy: verification?.by ?? personOid,
      supersedes: undefined,
    };
    const held = entry.value;
    const isFromBefore =
      verification !== undefined &&
      each.kind.name === 'qualification' &&
      held.state === 'held' &&
      held.level !== undefined &&
      startingPoint.isOffered(context);
    return [
      {
        ...held,
        ...recorded,
        key: keyFor('entry', each.code),
        kind: each.kind.name,
        note: verification?.seen ?? '',
      },
      ...(isFromBefore
        ? [
            {
              ...NO_COLUMNS,
              ...recorded,
              key: keyFor('starting-point', each.code),
              kind: startingPoint.name,
              about: held.about,
              level: held.level,
            },
          ]
        : []),
    ];
  });
}
