import { whatIsPressed } from './card/what-is-pressed.ts';
import { whatIsShown } from './card/what-is-shown.ts';
import { tryAttacks } from './support/attack.ts';

tryAttacks('cards', [...whatIsPressed, ...whatIsShown]);
