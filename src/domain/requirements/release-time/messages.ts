import { catalogue } from '../../message.ts';

export const releaseTimeMessages = catalogue(
  {
    'release-time.due':
      'Entitled to {percent, number}% off timetable in terms {first, number} to {last, number}, until {endsOn}.',
    'release-time.given':
      'Entitled to {percent, number}% off timetable in terms {first, number} to {last, number}, until {endsOn}; given so far: {given, number} of {planned, plural, one {# planned hour} other {# planned hours}}.',
    'release-time.ask': 'Ask for the time that was planned and not given.',
    'release-time.over': 'The terms with time off timetable are over.',
  },
  {
    'release-time.due':
      'Hawl i {percent, number}% oddi ar yr amserlen yn nhymhorau {first, number} i {last, number}, tan {endsOn}.',
    'release-time.given':
      'Hawl i {percent, number}% oddi ar yr amserlen yn nhymhorau {first, number} i {last, number}, tan {endsOn}; rhoddwyd {given, number} o’r {planned, number} awr a gynlluniwyd hyd yma.',
    'release-time.ask': 'Gofynnwch am yr amser a gynlluniwyd ac na roddwyd.',
    'release-time.over': 'Mae’r tymhorau gydag amser oddi ar yr amserlen ar ben.',
  },
);
