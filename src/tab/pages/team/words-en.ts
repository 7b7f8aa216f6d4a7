export const words = {
  'team.title': 'My team',
  'team.scope': '{scope}, as at {date}.',
  'team.needs':
    '{needSomething, plural, =0 {Nobody has anything overdue, to do without a date, or due soon.} one {# of {people, number} needs something.} other {# of {people, number} need something.}}',
  'team.none-judged': 'No CPD policy applies to them yet, so nothing can be said of anybody.',
  'team.overdue': 'Overdue',
  'team.to-do': 'To do, no date',
  'team.to-do-word': 'To do',
  'team.to-do-item': '{title}: to do, no date',
  'team.nobody-overdue': 'Nobody has anything overdue.',
  'team.reviewed': 'Reviews that you hold of others',
  'team.everybody': 'Everybody',
  'team.empty':
    'Nobody reports to you yet. Line managers come from the organisation’s directory: your administrator can set them.',
  'team.overdue-item': '{title}: since {date} ({days, plural, one {# day} other {# days}})',
  'team.due-item': '{title}: by {date} (in {days, plural, =0 {less than a day} one {# day} other {# days}})',
  'team.hours': '{counted, number} of {required, plural, one {# hour} other {# hours}}',
  'team.open': 'Review: open {name}',
  'team.unknown': 'No CPD policy applies yet: the unit has not adopted one',
  'team.stands-in.review': 'Nobody is named for this review: you stand in.',
  'team.stands-in.next-up':
    'You stand in: their own line manager is no longer here, and you are the next one up.',
  'team.stands-in.unit': 'You stand in: no line manager is known, and their unit names you.',
  'team.stands-in.cpd-lead': 'You stand in: no line manager is known, and you are the CPD lead.',
  'review.open': 'Review',
} as const;
