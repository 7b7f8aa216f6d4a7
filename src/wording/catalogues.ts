// The catalogues that every area shares, each beside what it words. The words of a requirement kind, a kind of entry or a report come
// with its registration; those of a card, a command or a message of the bot's stand in its file, the API's with the API.
import { readersMessages } from '../domain/access/readers-messages.ts';
import { doubtWords } from '../domain/activities/doubt-words.ts';
import { notCoveredWords } from '../domain/case/not-covered-words.ts';
import { ownQuestionWords } from '../domain/evaluations/own-questions.ts';
import { fieldProblemWords } from '../domain/fields/field-problem-words.ts';
import type { Catalogue } from '../domain/message.ts';
import { shownStatusWords } from '../domain/outcomes/shown-status-words.ts';
import { policyProblemWords } from '../domain/policies/problem-words.ts';
import { proofWords } from '../domain/proofs/proof-words.ts';
import { entryWords } from '../domain/record-entries/entry-words.ts';
import { entryKinds } from '../domain/record-entries/index.ts';
import { reports } from '../domain/reports/index.ts';
import { reportWords } from '../domain/reports/define-report.ts';
import { requirementKinds } from '../domain/requirements/index.ts';
import { uncountedWords } from '../domain/requirements/shared/uncounted-words.ts';
import { letOffWords } from '../domain/standing/let-off-words.ts';
import { amountWords } from './amount-words.ts';

export const catalogues: readonly Catalogue[] = [
  amountWords,
  doubtWords,
  entryWords,
  fieldProblemWords,
  letOffWords,
  notCoveredWords,
  ownQuestionWords,
  policyProblemWords,
  proofWords,
  readersMessages,
  reportWords,
  shownStatusWords,
  uncountedWords,
  ...requirementKinds.map((kind) => kind.messages),
  ...entryKinds.map((kind) => kind.messages),
  ...reports.map((report) => report.words),
];
