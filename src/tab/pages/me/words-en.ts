export const words = {
  'person.fte': '{fte, number} of full time',

  'hours.title': 'Your hours',
  'hours.title-under': 'Your hours: {policy}',
  'hours.figure': '{counted, number} of {required, plural, one {# hour} other {# hours}}',
  'hours.cycle': 'CPD year {from} to {to}.',
  'hours.span': 'For you it runs from {from} to {to}.',
  'hours.how': 'How {required, plural, one {is # hour} other {are # hours}} worked out?',
  'hours.paused': 'You are on leave: nothing is expected of you now.',
  'hours.recommended': 'Your policy recommends this number for your role; it does not require it.',
  'hours.logged': '{hours, plural, one {# hour} other {# hours}} logged this CPD year',
  'hours.no-target': 'Your policy sets no number of hours for your role.',
  'hours.no-policy':
    'No target yet: your unit has not adopted a CPD policy. Your CPD lead can set one. You can log CPD all the same.',

  'pace.reached': 'Your hours have reached the target.',
  'pace.begun': 'The CPD year has just begun.',
  'pace.started': 'Your time for this has just begun.',
  'pace.on-pace': 'Your hours are on an even pace.',
  'pace.ahead': 'You are about {difference, plural, one {# hour} other {# hours}} ahead of an even pace.',
  'pace.others-overdue': 'Other things are overdue: they come first.',
  'pace.others-to-do': 'Other things are to do: they come first.',
  'pace.behind':
    'An even pace would be {expected, plural, one {# hour} other {# hours}} by now; you are about {difference, plural, one {# hour} other {# hours}} behind.',

  'due.title': 'What is due',
  'due.title-under': 'What is due: {policy}',
  'due.nothing': 'Nothing needs you.',
  'due.nothing-else': 'Nothing else needs you.',
  'due.no-policy': 'Your unit has not adopted a CPD policy yet, so nothing is asked of you here.',
  'due.rest': 'Everything else ({count, number})',
  'due.policy': '{policy}, as at {date}',
  'plan.title': 'Your plan',
  'plan.empty': 'No goals yet. Goals you agree in a review show here.',

  'goal.open': 'by {date}',
  'goal.past': 'Date has passed',
  'goal.done': 'Done (was due by {date})',
  'goal.dropped': 'Dropped (was due by {date})',

  'evaluations.title': 'Waiting for your answer',
  'evaluations.held': 'Training on {date}',
  'evaluations.answer': 'Answer',
  'evaluations.answer.about': 'Answer: {title}',

  'record.title': 'Your record',
  'record.empty': 'Nothing logged this CPD year yet. Your first entry takes a few seconds: choose Log CPD.',
  'record.from-event': 'from an event',
  'record.external': 'run by somebody else',
  'record.standards': '{count, plural, one {# standard} other {# standards}}',

  'answers.own': 'What you answered',
  'answers.own.see': 'See my answer',
  'answers.own.see.about': 'See my answer: {title}',
  'answers.own.open': 'Training on {date} · can be changed until {closesOn}',
  'entries.open-own': 'Training, qualifications and more',

  'log.open': 'Log CPD',
  'log.draft-waits': 'A CPD activity waits here, not saved yet. Choose Log CPD to go on with it.',
  'log.saved': 'Saved. {hours} added to your record.',
  'log.saved-towards': 'Saved. {counted, number} of {required, plural, one {# hour} other {# hours}}.',

  'record.change': 'Change',
  'record.add-reflection': 'Add a reflection',
  'record.change.about': '{words}: {title}',

  'log.saved-other-year':
    'Saved. It counts in the CPD year from {from} to {to}; you find it under your record, in that year.',

  'record.doubt': 'May be counted twice.',
  'record.take-back': 'Take back',
  'record.taken-back': 'Taken back. {title} counts no more; you find it at the end of your record.',
  'record.taken-back.list': 'Taken back ({count})',
  'record.taken-back.because': 'Why: {reason}',
  'record.give-again': 'Let it count again',
  'record.given-again': 'Saved. {title} counts again.',
  'record.empty-this-year': 'Nothing is on your record this CPD year yet. Earlier years are below.',
  'record.earlier-year':
    'CPD year from {from} to {to}: {count, plural, one {# activity} other {# activities}}',
  'record.changed': 'Saved. {title} is as you changed it.',
  'review.yours': 'Your reviews',
  'review.yours.open': 'Read your reviews',
} as const;
