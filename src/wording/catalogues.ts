// The catalogues that every area shares. The words of a requirement kind or a kind of entry come with its registration; those
// of a card, a command or a message of the bot's stand in its file.
import { readersMessages } from '../domain/access/readers-messages.ts';
import { fieldProblemWords } from '../domain/fields/field-problem-words.ts';
import type { Catalogue } from '../domain/message.ts';
import { entryKinds } from '../domain/record-entries/index.ts';
import { requirementKinds } from '../domain/requirements/index.ts';
import { commonMessages } from './messages/common.ts';
import { doubtMessages } from './messages/doubts.ts';
import { policyProblemMessages } from './messages/policy-problems.ts';
import { problemMessages } from './messages/problems.ts';
import { proofMessages } from './messages/proof.ts';
import { standingMessages } from './messages/standing.ts';
import { teamMessages } from './messages/team.ts';

export const catalogues: readonly Catalogue[] = [
  commonMessages,
  doubtMessages,
  fieldProblemWords,
  policyProblemMessages,
  problemMessages,
  proofMessages,
  readersMessages,
  standingMessages,
  teamMessages,
  ...requirementKinds.map((kind) => kind.messages),
  ...entryKinds.map((kind) => kind.messages),
];
