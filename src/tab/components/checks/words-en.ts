export const words = {
  'checks-card.title': 'Waiting for check',
  'checks-card.count':
    '{count, plural, one {# record that somebody made of themselves waits for you to look at.} other {# records that people made of themselves wait for you to look at.}}',
  'checks-card.open': 'Check them',
  'returned-card.title': 'Returned to you',
  'returned-card.by': '{kind}: returned by {name} on {date}',
  'returned-card.open': 'Put it right',
  'returned-card.open.about': 'Put it right: {kind}',
} as const;
