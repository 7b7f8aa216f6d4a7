/** What components say that several pages show. */
export const words = {
  'brought.from': 'From {organisation}: the archive made on {date}, number {number}…',
  'brought.from.name': 'It is the record of {name}.',
  'action.retry': 'Retry',
  'action.retrying': 'Trying again…',

  'state.loading': 'Loading',
  'state.still-loading': 'Still loading. This takes longer than usual.',
  'state.not-refreshed': 'Could not refresh. Showing what was true at {time}.',
  'state.unworded': 'There are no words for this yet.',
  'state.offline': 'You are offline. What you type is kept on this device until it is saved.',

  'failure.title': 'This did not load',
  'failure.unreachable':
    'The network did not answer. Nothing you saved is lost. Try again when you are connected.',
  'failure.too-slow': 'The answer took too long. Nothing you saved is lost. Try again in a moment.',
  'failure.unreadable':
    'The answer was not what we expected. Nothing you saved is lost. Try again, or tell support.',
  'failure.sign-in.title': 'We could not sign you in',
  'failure.sign-in':
    'Teams did not confirm who you are. Try again. If it goes on, sign out of Teams and in again, or ask your administrator.',
  'failure.not-yours': 'There is nothing here for you',
  'failure.who-has-it':
    'A person’s record is open to them, their line manager, their CPD coordinator and the CPD lead. If you think it should be open to you, ask your CPD lead.',
  'failure.address': 'The address of this page asks for something that cannot be answered.',
  'failure.reference': 'Reference: {reference}',

  'broken.title': 'This page stopped working',
  'broken.text':
    'What you saved is safe, and what you were typing is kept on this device. Open the page again to go on.',
  'broken.reload': 'Open again',

  'overall.action-needed': 'Action needed',
  'overall.on-track': 'On track',
  'overall.unknown': 'No policy',
  'overall.on-leave': 'On leave',
  'overall.on-leave-until': 'On leave until {date}',

  'needs.overdue': '{count, number} overdue',
  'needs.expired': '{count, number} expired',
  'needs.to-do': '{count, number} to do, no date',
  'needs.due-soon':
    '{count, number} {days, plural, =0 {due today} one {due in the next day} other {due in the next # days}}',
  'needs.nothing':
    'Nothing overdue, nothing {days, plural, =0 {due today} one {due in the next day} other {due in the next # days}}',
  'needs.later': '{count, number} to do later',

  'due.on': 'by {date}',
  'due.today': 'today',
  'due.in': 'by {date}, in {days, plural, one {# day} other {# days}}',
  'due.renew': 'renew by {date}, in {days, plural, one {# day} other {# days}}',
  'due.since': 'since {date}, {days, plural, one {# day} other {# days}} ago',

  'outcome.why': 'Why?',
  'item.more': 'More: {title}',
  'outcome.clause': '{document}, {section}, line {line, number}',
  'outcome.interpretation': 'How we read it: {interpretation}',

  'why.open': 'See the proof',
  'why.open.about': '{words} {title}',
  'why.back-to-me': 'Back to me',
  'why.back-to-review': 'Back to the review of {name}',
  'why.clause': 'What the policy says',

  'last-year.title': 'Last year',
  'last-year.text':
    'What was missed from {from} to {to}. It stays here until a review of that year, held after its end, is recorded.',

  'last-year.see': 'See how it was on {date}',

  'record.all': 'Show all {count, number}',
  'record.reflection': 'Reflection',

  'plan.show': 'Plan',
  'plan.show.about': 'Plan of {name}',
  'entries.open': 'Record',
  'entries.open.about': 'Record: open {name}',

  'people.back': 'Back to people',

  'review.back': 'Back to my team',

  'logged.title': 'CPD activities this year',
  'logged.empty': 'Nothing logged in this CPD year yet.',

  'standing-on.open': 'Look back at a day',
  'standing-on.open.about': 'Look back at a day: {name}',
  'standing-on.back-to-record': 'Back to the record',
  'standing-on.judged': 'As of {asOf}, with what was on record on {knownOn}.',
} as const;
