/** What several pages say; what one page says stands with it. */
export const words = {
  'inset-days.1': 'A whole day',
  'inset-days.0.5': 'Half a day',
  'inset-days.0': 'None of it',

  'category.hint': 'The policy looks at this: it decides what the time counts towards.',

  'event.insetDays.hint': 'Whatever its minutes. A day counts once, however many events it has.',

  'category.educational': 'Teaching and training',
  'category.sector': 'My subject or sector',
  'category.other': 'Something else',

  'review.held-on': '{date}, with {reviewer}',
  'review.somebody': 'somebody',

  'rule.choice.deliversLearning': 'Delivers learning',
  'rule.choice.manager': 'Manages others',
  'rule.choice.contactWithChildren': 'Is in contact with children',
  'rule.choice.specialistSubject': 'Teaches a specialist subject',
  'rule.choice.regulated': 'Regulated',
  'rule.choice.registered': 'Registered',
} as const;
