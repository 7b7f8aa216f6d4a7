export const words = {
  'organisation.title': 'Organisation',
  'organisation.as-of': 'Totals as at {date}. No names.',
  'organisation.counting':
    'Something has changed for many people, who are being counted again. Until that is done, these are the totals from before.',
  'organisation.not-counted':
    '{people, plural, one {# person is} other {# people are}} not counted: something of theirs could not be judged. It is tried again every hour, and your administrator finds in the server’s log why.',
  'organisation.people': '{count, plural, one {# person} other {# people}}',
  'organisation.with-overdue': 'With something overdue',
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
  'organisation.download': 'Download as CSV',
  'organisation.download.about': 'Download as CSV: {title}',
  'organisation.downloading': 'Downloading…',
  'organisation.not-downloaded': 'The file did not come. Try again in a moment.',
  'organisation.too-few': 'not shown',
  'organisation.not-shown': 'Numbers under five are not shown, nor are others that would give them away.',
  'organisation.empty': 'No figures yet. They appear once people and policies are in place.',
  'organisation.as-table': 'Show as a table',
  'organisation.as-table.about': 'Show as a table: {title}',
  'organisation.as-chart': 'Show as a chart',
  'organisation.as-chart.about': 'Show as a chart: {title}',
  'organisation.share': '{percent, number} %',
  'organisation.of-people': '{count, number} of {people, plural, one {# person} other {# people}}',
  'organisation.current': 'Of what is required, current',
  'organisation.current.of': '{count, number} of {whole, number} required items',
  'organisation.months': 'Training that runs out, by month',
  'organisation.month':
    '{month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} 12 {Dec} other {}} {year}',
  'organisation.months.most': 'The most runs out in {month}: {count, plural, one {# item} other {# items}}.',
  'organisation.months.few': 'Some runs out in the next twelve months; the numbers are too small to show.',
  'organisation.months.none': 'No required training runs out in the next twelve months.',
  'organisation.months.training': 'Training',
  'organisation.months.policy': 'Policy',
  'organisation.months.total': 'All of it',
  'organisation.months.file': 'training-by-month',
  'organisation.up': 'Up {points, plural, one {# point} other {# points}} since {date}',
  'organisation.down': 'Down {points, plural, one {# point} other {# points}} since {date}',
  'organisation.same': 'The same as on {date}',
  'organisation.no-figure-yet':
    'Change since last term: no figure yet, as none was kept in the term that ended on {date}. One is kept each day.',
  'organisation.print': 'Print',
  'organisation.how': 'How people are counted',
} as const;
