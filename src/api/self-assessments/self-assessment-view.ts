import type { SelfAssessmentPage, SelfAssessmentsPage } from '../../contract/self-assessments.ts';
import type { readersMessages } from '../../domain/access/readers-messages.ts';
import { promiseOf } from '../../domain/access/readers.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { messageOf } from '../../domain/message.ts';
import { unanswered } from '../../domain/self-assessments/self-assessment.ts';
import type {
  SelfAssessmentsValue,
  SelfAssessmentValue,
} from '../../use-cases/self-assessments/read-self-assessments.ts';
import type { Words } from '../../wording/create-words.ts';
import { personTagView } from '../shared/person-tag-view.ts';

const message = messageOf<typeof readersMessages>();

const promiseIn = (words: Words): string =>
  promiseOf('selfAssessment', (id, values) => words.say(message(id, values ?? {})));

const personView = ({ person, tag }: Pick<SelfAssessmentsValue, 'person' | 'tag'>) => ({
  oid: person.oid,
  displayName: person.displayName,
  tag: personTagView(tag),
});

export const selfAssessmentsView = (value: SelfAssessmentsValue, words: Words): SelfAssessmentsPage => ({
  person: personView(value),
  frameworks: value.frameworks
    .filter(({ statements }) => statements.length > 0)
    .map(({ id, label, statements }) => ({ id, label, statements: statements.length })),
  unstated: value.frameworks.filter(({ statements }) => statements.length === 0).map(({ label }) => label),
  assessments: value.assessments.map(({ assessment, isCounted }) => ({
    key: assessment.key,
    framework: assessment.frameworkId,
    frameworkLabel: assessment.frameworkLabel,
    state: assessment.state,
    startedOn: assessment.startedOn,
    completedOn: assessment.completedOn ?? null,
    isCounted,
    answered: assessment.statements.length - unanswered(assessment).length,
    total: assessment.statements.length,
  })),
  recorded: value.recorded.map(({ key, about, datedOn, note }) => ({
    key,
    label: value.frameworks.find(({ id }) => id === about)?.label ?? about,
    completedOn: datedOn ?? '',
    note,
  })),
  promise: promiseIn(words),
  mayWrite: value.mayWrite,
});

export const selfAssessmentView = (
  value: SelfAssessmentValue,
  { today, words }: { readonly today: CivilDate; readonly words: Words },
): SelfAssessmentPage => {
  const { assessment } = value;
  return {
    key: assessment.key,
    person: personView(value),
    frameworkLabel: assessment.frameworkLabel,
    frameworkVersion: assessment.frameworkVersion,
    isOfOldVersion: value.isOfOldVersion,
    state: assessment.state,
    startedOn: assessment.startedOn,
    completedOn: assessment.completedOn ?? null,
    isCounted: value.isCounted,
    beforeOn: value.before?.completedOn ?? null,
    statements: value.statements.map(({ statement, then, moved, ...said }) => ({
      ...statement,
      ...said,
      then: then ? { ...then, label: then.label ?? null } : null,
      moved: moved ?? null,
    })),
    askedNoMore: value.askedNoMore.map(({ statement, rating, comment }) => ({
      code: statement.code,
      label: statement.label,
      rating,
      comment,
    })),
    promise: promiseIn(words),
    may: value.may,
    today,
  };
};
