import { catalogue } from '../message.ts';

/** What the forms of several kinds of entry say. */
export const entryWords = catalogue(
  {
    'entry.state.held': 'Held',
    'entry.state.working-towards': 'Working towards it',
    'entry.activity': '{title}, {completedOn}',
    'entry.somebody': 'Somebody who is not on the list of people any more',
  },
  {
    'entry.state.held': 'Wedi’i ennill',
    'entry.state.working-towards': 'Yn gweithio tuag ato',
    'entry.activity': '{title}, {completedOn}',
    'entry.somebody': 'Rhywun nad yw ar y rhestr o bobl mwyach',
  },
);
