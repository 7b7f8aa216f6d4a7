import { catalogue } from '../../domain/message.ts';

/** The words of a manager's summary. */
export const teamMessages = catalogue(
  {
    'team.scope': '{people, plural, one {# person reports} other {# people report}} to {manager}',
  },
  {
    'team.scope': 'Mae {people, plural, two {# berson} other {# person}} yn adrodd i {manager}',
  },
);
