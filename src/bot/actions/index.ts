import type { CardActionHandler } from './action.ts';
import { commandRun } from './command-run.ts';
import { evaluationChange } from './evaluation-change.ts';
import { evaluationSubmit } from './evaluation-submit.ts';
import { policyRead } from './policy-read.ts';
import { remindersStart } from './reminders-start.ts';
import { remindersStop } from './reminders-stop.ts';
import { standingShow } from './standing-show.ts';
import { whyShow } from './why-show.ts';

const handlers: readonly CardActionHandler[] = [
  evaluationSubmit,
  evaluationChange,
  policyRead,
  commandRun,
  whyShow,
  standingShow,
  remindersStop,
  remindersStart,
];

/** Every verb a card may send; a new one is a file and a word here. A map, because a verb is the client's word. */
export const cardActions: ReadonlyMap<string, CardActionHandler> = new Map(
  handlers.map((handler) => [handler.verb, handler]),
);
