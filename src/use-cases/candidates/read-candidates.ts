import type { AskedCredential } from '../../domain/candidates/asked-credentials.ts';
import { CLAIM, fieldsOf } from '../../domain/candidates/asked-credentials.ts';
import type { Answers, Candidate, Verification } from '../../domain/candidates/candidate.ts';
import { answersAbout, keptUntil, verificationOf } from '../../domain/candidates/candidate.ts';
import type { Closing } from '../../domain/candidates/change-candidate.ts';
import { closingsOf, mayTakeBack } from '../../domain/candidates/change-candidate.ts';
import type { Analysis, ClaimFate } from '../../domain/candidates/first-record.ts';
import { fateOfClaim, problemsBeforeStart } from '../../domain/candidates/first-record.ts';
import type { NeedFound } from '../../domain/candidates/needs-found.ts';
import { needsFound } from '../../domain/candidates/needs-found.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { FieldWords } from '../../domain/fields/asked.ts';
import type { FieldProblem } from '../../domain/fields/field-problem.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { EntryField } from '../../domain/record-entries/entry-field.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import type { Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForCandidate, unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import type { OneCandidate } from './candidate-of.ts';
import { analysisOf, bookOfUnit, candidateFor } from './candidate-of.ts';
import { leftToWrite } from './start-candidate.ts';

type ReadDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may' | 'keys'>;

export interface ListedCandidate {
  readonly candidate: Candidate;
  readonly unitName: string;
  readonly roleLabels: readonly string[];
  readonly interviewerName: string;
  /** Credentials of which it is said whether they hold them, and how many are asked. */
  readonly answered: number;
  readonly asked: number;
  readonly verified: number;
  /** Whom they became; undefined for nobody, and for somebody of whom nobody knows any more. */
  readonly person: { readonly oid: string; readonly displayName: string } | undefined;
  /** The last day on which anything is kept of who does not start. */
  readonly keptUntil: CivilDate | undefined;
}

export interface CandidatesValue {
  /** The soonest to start first; then those who started, and those who do not. */
  readonly candidates: readonly ListedCandidate[];
  /** Units for which the actor may add one, each with what its policy calls its roles. */
  readonly units: readonly { readonly unit: Unit; readonly policy: Policy | undefined }[];
}

const ORDER: Readonly<Record<Candidate['state'], number>> = {
  open: 0,
  started: 1,
  'not-starting': 2,
  removed: 3,
};

/** Whoever does not know the day yet comes after those who do. */
const NO_DAY = '9999';

const soonestFirst = (one: ListedCandidate, other: ListedCandidate): number =>
  ORDER[one.candidate.state] - ORDER[other.candidate.state] ||
  (one.candidate.startsOn ?? NO_DAY).localeCompare(other.candidate.startsOn ?? NO_DAY) ||
  one.candidate.displayName.localeCompare(other.candidate.displayName);

/** Those whom the actor interviewed, and those of the units that they look after. */
export function readCandidates(deps: ReadDeps, actorOid: string): CandidatesValue {
  return {
    candidates: deps.records.candidates
      .all()
      .map(({ value }) => value)
      .filter(
        (candidate) =>
          candidate.state !== 'removed' && mayForCandidate(deps, actorOid, 'candidate.manage', candidate),
      )
      .map((candidate) => listed(deps, candidate, analysisOf(deps, candidate)))
      .toSorted(soonestFirst),
    units: unitsFor(deps, actorOid, 'candidate.add').map((unit) => ({
      unit,
      policy: bookOfUnit(deps, unit.key)?.policy,
    })),
  };
}

function listed(deps: ReadDeps, candidate: Candidate, analysis: Analysis | undefined): ListedCandidate {
  const { records } = deps;
  const asked = analysis?.asked ?? [];
  const roles = bookOfUnit(deps, candidate.unit)?.policy.roles ?? [];
  const person =
    candidate.personOid === undefined ? undefined : records.people.find(candidate.personOid)?.value;
  return {
    candidate,
    unitName: records.units.find(candidate.unit)?.value.name ?? '',
    roleLabels: candidate.policyRoles.map((role) => roles.find(({ id }) => id === role)?.label ?? role),
    interviewerName: records.people.find(candidate.interviewerOid)?.value.displayName ?? '',
    answered: asked.filter(({ code }) => CLAIM in answersAbout(candidate.answers, code)).length,
    asked: asked.length,
    verified: asked.filter(({ code }) => verificationOf(candidate, code) !== undefined).length,
    person,
    keptUntil: keptUntil(candidate),
  };
}

/** A credential with what is said of it. */
export interface ClaimedCredential {
  readonly asked: AskedCredential;
  readonly fields: readonly (EntryField & FieldWords)[];
  readonly texts: Answers;
  readonly verification: (Verification & { readonly byName: string }) | undefined;
  readonly fate: ClaimFate;
}

export interface CandidateValue extends ListedCandidate {
  readonly stored: Stored<Candidate>;
  readonly units: CandidatesValue['units'];
  readonly credentials: readonly ClaimedCredential[];
  readonly strands: Policy['strands'];
  /** Strands for which nothing was found yet. */
  readonly strandsWithout: Policy['strands'];
  readonly needs: readonly NeedFound[];
  readonly problems: readonly FieldProblem[];
  /** Rows of the start that were not written yet; undefined while they have not started. */
  readonly left: number | undefined;
  readonly may: { readonly change: boolean; readonly start: boolean; readonly takeBack: boolean };
  readonly closings: readonly Closing['to'][];
}

/** One candidate, as whoever may see them does. */
export function readCandidate(deps: ReadDeps, one: OneCandidate): Result<CandidateValue, NotFound> {
  const found = candidateFor(deps, 'candidate.manage', one);
  if (!found.ok) return found;
  const stored = found.value;
  const candidate = stored.value;
  const analysis = analysisOf(deps, candidate);
  const needs = needsFound(candidate);
  const strands = analysis?.strands ?? [];
  const isOpen = candidate.state === 'open';
  const mayStart = mayForCandidate(deps, one.actorOid, 'candidate.start', candidate);
  return ok({
    ...listed(deps, candidate, analysis),
    stored,
    units: readCandidates(deps, one.actorOid).units,
    credentials:
      analysis?.asked.map((asked) => {
        const verification = verificationOf(candidate, asked.code);
        return {
          asked,
          fields: fieldsOf(asked, analysis.context),
          texts: answersAbout(candidate.answers, asked.code),
          verification: verification && {
            ...verification,
            byName: deps.records.people.find(verification.by)?.value.displayName ?? '',
          },
          fate: fateOfClaim(candidate, asked, analysis.checks),
        };
      }) ?? [],
    strands,
    strandsWithout: strands.filter(({ id }) => !needs.some(({ strand }) => strand === id)),
    needs,
    problems: analysis && isOpen ? problemsBeforeStart(candidate, analysis) : [],
    left: leftToWrite(deps, candidate, analysis),
    may: {
      change: isOpen,
      start: mayStart,
      takeBack: mayStart && mayTakeBack(candidate, deps.clock.today()),
    },
    closings: closingsOf(candidate),
  });
}
