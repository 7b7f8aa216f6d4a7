import { whatIsSent } from './api/what-is-sent.ts';
import { whoCalls } from './api/who-calls.ts';
import { whoseRecord } from './api/whose-record.ts';
import { tryAttacks } from './support/attack.ts';

tryAttacks('the API', [...whoCalls, ...whoseRecord, ...whatIsSent]);
