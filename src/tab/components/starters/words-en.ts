export const words = {
  'candidates-card.title': 'New starters',
  'candidates-card.names':
    '{more, plural, =0 {{names} may join: go on with the needs analysis.} one {{names} and # more may join: go on with the needs analysis.} other {{names} and # more may join: go on with the needs analysis.}}',
  'candidates-card.open': 'See new starters',
  'induction-card.title': 'Your induction',
  'induction-card.progress': '{done, number} of {total, number} done',
  'induction-card.next': 'Next: {title}',
  'induction-card.next-by': 'Next: {title}, by {date}',
  'induction-card.open': 'Go on with your induction',
} as const;
