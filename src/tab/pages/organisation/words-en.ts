export const words = {
  'organisation.title': 'Organisation',
  'organisation.as-of': 'Totals as at {date}. No names.',
  'organisation.counting':
    'Something has changed for many people, who are being counted again. Until that is done, these are the totals from before.',
  'organisation.people': '{count, plural, one {# person} other {# people}}',
  'organisation.with-overdue': 'Of these, with something overdue',
  'organisation.to-look-at': 'To put right',
  'organisation.directory-old':
    'The directory has not been read for a day. Until it is, nobody is anybody’s manager here and no team can be opened. Ask whoever looks after the server.',
  'organisation.without-manager':
    '{count, plural, =0 {Everybody has an active manager in the directory.} one {# person is without a manager: somebody else answers for them.} other {# people are without a manager: somebody else answers for them.}}',
  'organisation.without-manager.open': 'Show the people without a manager',
  'organisation.rows':
    '{count, plural, =0 {Every row of the lists can be read.} one {# row of the lists needs a look: it counts for nothing, or for too little, until it is mended.} other {# rows of the lists need a look: they count for nothing, or for too little, until they are mended.}}',
  'organisation.rows.open': 'Show the rows that need a look',
  'organisation.show': 'Show',
  'organisation.how-counted':
    'Action needed: something is overdue, to do without a date, or due within the policy’s warning time. On track: none of these, though something may be to do later. No policy: the unit has adopted none.',
  'organisation.units': 'By unit',
  'organisation.requirements': 'By requirement',
  'organisation.unit': 'Unit',
  'organisation.requirement': 'Requirement',
  'organisation.people-column': 'People',
  'organisation.current': 'Current',
  'organisation.overdue': 'Overdue',
  'organisation.to-do': 'To do',
  'organisation.due-soon': 'Due soon',
  'organisation.other': 'Other',
  'organisation.how-other': 'Other: nothing to do yet, working towards it, or on leave.',
  'organisation.too-few': 'not shown',
  'organisation.not-shown': 'Numbers under five are not shown, nor are others that would give them away.',
  'organisation.empty': 'No figures yet. They appear once people and policies are in place.',
} as const;
