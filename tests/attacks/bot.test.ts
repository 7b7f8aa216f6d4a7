import { whatIsSaid } from './bot/what-is-said.ts';
import { whoSends } from './bot/who-sends.ts';
import { tryAttacks } from './support/attack.ts';

tryAttacks('the bot', [...whoSends, ...whatIsSaid]);
