import { catalogue } from '../message.ts';

export const releaseTimeMessages = catalogue(
  {
    'release-time.due':
      'Entitled to {percent, number}% off timetable in terms {first, number} to {last, number}, until {endsOn}.',
    'release-time.over': 'The terms with time off timetable are over.',
  },
  {
    'release-time.due':
      'Hawl i {percent, number}% oddi ar yr amserlen yn nhymhorau {first, number} i {last, number}, tan {endsOn}.',
    'release-time.over': 'Mae’r tymhorau gydag amser oddi ar yr amserlen ar ben.',
  },
);
