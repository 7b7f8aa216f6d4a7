import { readersEn } from '../../../domain/access/readers-messages.ts';
import { words as ofWhy } from '../why/words-en.ts';

export const words = {
  ...ofWhy,
  'person.parts': 'What is shown of {name}',
  'person.part.overview': 'Overview',
  'person.part.record': 'Record',
  'person.part.plan': 'Plan',
  'person.part.reviews': 'Reviews',
  'person.chat': 'Chat',
  'person.chat.about': 'Chat with {name}',
  'person.mail': 'Email',
  'person.mail.about': 'Email {name}',
  'person.as-page': 'Open the record',
  'person.as-page.about': 'Open the record of {name}',
  'person.back': 'Back to the overview',

  'person.now.nothing': 'Nothing is to do now.',
  'person.no-policy': 'No CPD policy applies: the unit has not adopted one.',
  'person.group.overdue': 'Overdue',
  'person.group.to-do': 'To do (no date)',
  'person.group.due-soon': '{days, plural, =0 {Due today} =1 {Next day} other {Next # days}}',
  'person.group.last-year': 'Open from last year',
  'person.to-plan': '{count, plural, one {# thing comes later.} other {# things come later.}}',
  'person.to-plan.open': 'See the plan',

  'person.hours': 'Hours',
  'person.hours.under': 'Hours: {policy}',
  'person.hours.figure': '{counted, number} of {required, plural, one {# hour} other {# hours}}',
  'person.hours.paused': 'On leave: no hours are expected now.',
  'person.pace.reached': 'The target is reached.',
  'person.pace.begun': 'The CPD year has just begun.',
  'person.pace.started': 'Their time for this has just begun.',
  'person.pace.on-pace': 'On an even pace.',
  'person.pace.ahead': 'About {difference, plural, one {# hour} other {# hours}} ahead of an even pace.',
  'person.pace.behind':
    'About {difference, plural, one {# hour} other {# hours}} behind an even pace, which would be {expected, number} by now.',

  'person.entries': 'On record',
  'person.entries.none': 'No training, qualification or the like is on record yet.',
  'person.entries.all': 'Show all {count, number}',

  'person.plan.dates': 'What comes, by date',
  'person.plan.none': 'Nothing has a date ahead.',
  'person.plan.goal': 'Goal',
  'person.plan.open': 'Goals and needs',
  'person.plan.renew': 'To renew',

  'person.reviews.asked': 'What the policy asks for',
  'person.reviews.nothing-asked': 'The policy asks for no review.',
  'person.reviews.open': 'Hold a review',
  'person.reviews.open.about': 'Hold a review of {name}',
  'person.reviews.see': 'See the reviews',
  'person.reviews.see.about': 'See the reviews of {name}',
  'person.reviews.held': 'Reviews held',
  'person.reviews.none-held': 'No review recorded yet.',
  'person.reviews.not-yours':
    'Reviews are read by the person, their line manager, whoever reviews them and the CPD lead.',
  'person.told': 'On the form they read: “{promise}”',

  ...readersEn,
} as const;
