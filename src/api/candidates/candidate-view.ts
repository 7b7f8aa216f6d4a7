import type { CandidatePage, CandidatesPage, ListedCandidate } from '../../contract/candidates.ts';
import { answersAbout } from '../../domain/candidates/candidate.ts';
import { needCodesShown, NOTES } from '../../domain/candidates/needs-found.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { fieldMessage } from '../../domain/fields/field-problem.ts';
import type {
  CandidatesValue,
  CandidateValue,
  ListedCandidate as ListedValue,
} from '../../use-cases/candidates/read-candidates.ts';
import type { Words } from '../../wording/create-words.ts';
import { fieldView } from '../entries/entries-view.ts';

const listedView = (value: ListedValue): ListedCandidate => {
  const { candidate, person } = value;
  return {
    key: candidate.key,
    displayName: candidate.displayName,
    email: candidate.email,
    unit: candidate.unit,
    unitName: value.unitName,
    roles: [...candidate.policyRoles],
    roleLabels: [...value.roleLabels],
    startsOn: candidate.startsOn ?? null,
    interviewerOid: candidate.interviewerOid,
    interviewerName: value.interviewerName,
    state: candidate.state,
    answered: value.answered,
    asked: value.asked,
    verified: value.verified,
    person: person ? { oid: person.oid, displayName: person.displayName } : null,
    startedOn: candidate.startedOn ?? null,
    closedBecause: candidate.closedBecause,
    keptUntil: value.keptUntil ?? null,
  };
};

const unitsView = (units: CandidatesValue['units']) =>
  units.map(({ unit, policy }) => ({
    key: unit.key,
    name: unit.name,
    roles: policy?.roles.map(({ id, label }) => ({ id, label })) ?? [],
  }));

export const candidatesView = (value: CandidatesValue, today: CivilDate): CandidatesPage => ({
  candidates: value.candidates.map(listedView),
  units: unitsView(value.units),
  today,
});

export const candidateView = (
  value: CandidateValue,
  { today, words }: { readonly today: CivilDate; readonly words: Words },
): CandidatePage => {
  const { answers } = value.candidate;
  return {
    ...listedView(value),
    version: value.stored.eTag,
    credentials: value.credentials.map(({ asked, fields, texts, verification, fate }) => ({
      code: asked.code,
      title: asked.title,
      kind: asked.kind.name,
      level: asked.level ?? null,
      fields: fields.map((field) => fieldView(field, [], words)),
      texts: { ...texts },
      verified: verification
        ? { seen: verification.seen, byName: verification.byName, on: verification.on }
        : null,
      fate,
    })),
    needs: needCodesShown(answers).map((code) => ({ code, texts: { ...answersAbout(answers, code) } })),
    notes: answersAbout(answers, NOTES)['text'] ?? '',
    strands: value.strands.map(({ id, label }) => ({ id, label })),
    strandsWithout: value.strandsWithout.map(({ label }) => label),
    problems: value.problems.map((problem) => ({
      answer: problem.path,
      message: words.say(fieldMessage(problem)),
    })),
    left: value.left ?? null,
    units: unitsView(value.units),
    may: value.may,
    closings: [...value.closings],
    today,
  };
};
