import { catalogue } from '../../domain/message.ts';

/** What the engine says for every requirement kind: whom a rule covers, and why evidence does not count. */
export const standingMessages = catalogue(
  {
    'not-covered.role': 'This rule is for other roles.',
    'not-covered.employment': 'This rule is for people employed in another way.',
    'not-covered.duties': 'This rule is for people with other duties.',
    'uncounted.after-as-of': 'dated after {asOf}',
    'uncounted.outside-cycle': 'outside {from} to {to}',
    'uncounted.not-completed': 'planned or cancelled, not completed',
    'uncounted.lapsed': 'ran out on {dueOn}',
    'uncounted.superseded': 'followed by one on {by}',
  },
  {
    'not-covered.role': 'Rheol ar gyfer rolau eraill yw hon.',
    'not-covered.employment': 'Rheol ar gyfer pobl a gyflogir mewn ffordd arall yw hon.',
    'not-covered.duties': 'Rheol ar gyfer pobl â dyletswyddau eraill yw hon.',
    'uncounted.after-as-of': 'dyddiad ar ôl {asOf}',
    'uncounted.outside-cycle': 'y tu allan i {from} hyd {to}',
    'uncounted.not-completed': 'wedi’i gynllunio neu’i ganslo, heb ei gwblhau',
    'uncounted.lapsed': 'daeth i ben ar {dueOn}',
    'uncounted.superseded': 'dilynwyd gan un ar {by}',
  },
);
