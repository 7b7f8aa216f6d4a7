/** The words of what people answered about an event, to those who may read it, and of somebody's own answers. */
export const answersEn = {
  'answers.title': 'Evaluation',
  'answers.count':
    '{answered, plural, =0 {Nobody has answered yet. {attended, plural, one {# person was} other {# people were}} there.} other {{answered, number} of {attended, number} who were there answered.}}',
  'answers.rating': '{label}: {count, number}',
  'answers.ratings': 'How often each rating was chosen',
  'answers.show': 'Read the answers',
  'answers.told': 'On the form they read: “{promise}”',
  'answers.answered': 'Answered on {date}',
  'answers.changed': 'Answered on {date}, changed on {changed}',
  'answers.own': 'What you answered',
  'answers.own.see': 'See my answer',
  'answers.own.see.about': 'See my answer: {title}',
  'answers.own.open': 'Training on {date} · can be changed until {closesOn}',
} as const;
