import type { Command } from './command.ts';
import { greeting } from './greeting.ts';
import { help } from './help.ts';
import { myForms } from './my-forms.ts';
import { myStanding } from './my-standing.ts';
import { myTeam } from './my-team.ts';
import { standingOfSomebody } from './standing-of.ts';
import { start } from './start.ts';
import { stop } from './stop.ts';
import { thanks } from './thanks.ts';
import { when } from './when.ts';
import { why } from './why.ts';

/** Every command; a new one is a file and a line here. */
export const commands: readonly Command[] = [
  myStanding,
  myTeam,
  myForms,
  standingOfSomebody,
  why,
  when,
  stop,
  start,
  help,
  greeting,
  thanks,
];
