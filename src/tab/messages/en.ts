/** English words that several pages say, or that stand around them, by id. Plain, short, specific; no blame. */
export const en = {
  title: '{page} – CPD',
  'title.error': 'Error: {title}',
  date: '{day, number} {month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}} {year}',
  moment: '{date}, {time}',
  minutes: '{minutes} min',
  hours: '{hours} h',

  'action.retry': 'Retry',
  'action.retrying': 'Trying again…',

  'state.loading': 'Loading',
  'state.still-loading': 'Still loading. This takes longer than usual.',
  'state.not-refreshed': 'Could not refresh. Showing what was true at {time}.',
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

  'outside.title': 'Open this in Teams',
  'outside.text': 'CPD Companion runs inside Microsoft Teams, so that it knows who you are.',
  'outside.link': 'Go to Teams',

  'unknown.title': 'Welcome, {name}',
  'unknown.missing': 'You are not on the list of people yet, so we do not know your role, unit and hours.',
  'unknown.who': 'Your CPD lead or administrator can add you. Tell them you saw this page.',
  'unknown.id': 'They may need this id: {oid}',

  'tabs.label': 'CPD',

  'overall.action-needed': 'Action needed',
  'overall.on-track': 'On track',
  'overall.unknown': 'No policy',
  'overall.on-leave': 'On leave',
  'overall.on-leave-until': 'On leave until {date}',

  'needs.overdue': '{count, number} overdue',
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
  'outcome.clause': '{document}, {section}, line {line, number}',
  'outcome.interpretation': 'How we read it: {interpretation}',

  'why.open': 'See the proof',
  'why.open.about': '{words} {title}',
  'why.back-to-me': 'Back to me',
  'why.back-to-review': 'Back to the review of {name}',
  'why.clause': 'The clause it rests on',

  'last-year.title': 'Last year',
  'last-year.text':
    'What was missed from {from} to {to}. It stays here until a review of that year, held after its end, is recorded.',

  'record.all': 'Show all {count, number}',
  'record.reflection': 'Reflection',

  'when.today': 'Today',
  'when.yesterday': 'Yesterday',
  'when.other': 'Other date',
  'when.typed': 'Date, as day/month/year',
  'when.calendar': 'Calendar',

  'form.problems': '{count, plural, one {There is a problem} other {There are # problems}}',
  'form.save': 'Save',
  'form.saving': 'Saving…',
  'form.close': 'Close',
  'form.clear': 'Clear',

  'input.person.searching': 'Looking for people …',
  'input.person.failed': 'The search did not answer. Try again.',
  'input.person.nobody': 'Nobody of that name: {name}',
  'input.person.chosen': 'Chosen before',
  'input.hours.half-day': 'Half day ({hours})',
  'input.hours.day': 'Whole day ({hours})',
  'input.hours.other': 'Other',
  'input.hours.typed': 'Hours',
  'input.hours.hint': 'Such as 1.5, 1:30 or 90 min',
  'input.unit.of': '{label}, unit',
  'input.unit': 'Unit',
  'input.yes': 'Yes',
  'input.no': 'No',

  'issue.empty': 'This is needed.',
  'issue.too-long': 'Use {limit} characters or fewer.',
  'issue.check-the-year': 'Check the year.',
  'issue.hidden-characters': 'Remove the hidden characters: type this again instead of pasting it.',
  'issue.not-a-choice': 'Choose one of these.',
  'issue.other': 'Check this.',

  'not-saved.title': 'Not saved yet.',
  'not-saved.kept': 'What you typed is kept here: save again when you are ready.',
  'not-saved.confirm': 'Save it all the same',
  'not-saved.network': 'The network did not answer.',
  'not-saved.unreadable': 'We could not tell whether it was stored. Retrying is safe.',
  'not-saved.stored-already.title': 'An earlier version is saved already.',
  'not-saved.stored-already':
    'The first try did reach your record. If this is something else, save it as an entry of its own; if not, choose Clear.',
  'not-saved.save-as-new': 'Save as a new entry',

  'entries.open': 'Record',
  'entries.open.about': 'Record: open {name}',

  'entry.correct': 'Correct',
  'entry.take-back': 'Take back',

  'withdrawal.reason': 'Why is it taken back?',
  'withdrawal.reason.hint': 'The entry stays in the history with this reason, and counts no more.',
  'withdrawal.reason.empty': 'Say why it is taken back.',
  'withdrawal.reason.too-long': 'Give the reason in {limit} characters or fewer.',
  'withdrawal.keep': 'Keep it',

  'issue.not-a-date': 'Give a date that exists, such as 3/11/2026.',
  'issue.future-date': 'Give today’s date or an earlier one.',
  'issue.past-date': 'Give a later date.',

  'inset-days.1': 'A whole day',
  'inset-days.0.5': 'Half a day',
  'inset-days.0': 'None of it',

  'category.hint': 'The policy looks at this: it decides what the time counts towards.',

  'event.insetDays.hint': 'Whatever its minutes. A day counts once, however many events it has.',

  'category.educational': 'Teaching and training',
  'category.sector': 'My subject or sector',
  'category.other': 'Something else',

  'people.search': 'Search',
  'people.name': 'Name',
  'people.back': 'Back to people',

  'review.back': 'Back to my team',
  'review.held-item': '{kind}, {date}, with {reviewer}',
  'review.somebody': 'somebody',

  'logged.title': 'CPD activities this year',
  'logged.empty': 'Nothing logged in this CPD year yet.',

  'conflict.title': 'Somebody was faster.',
  'conflict.changed': '{name} changed this on {date}, while you had it open.',
  'conflict.taken-back': '{name} took this back on {date}, while you had it open: {reason}',
  'conflict.kept': 'What you typed is kept.',
  'conflict.theirs': '{field}: {theirs} (yours: {yours})',
  'conflict.nothing': 'nothing',
  'conflict.put-mine': 'Save mine in its place',
  'conflict.take-theirs': 'Leave it as they have it',

  'issue.not-a-number': 'Give a number.',

  'rule.choice.deliversLearning': 'Delivers learning',
  'rule.choice.manager': 'Manages others',
  'rule.choice.contactWithChildren': 'Is in contact with children',
  'rule.choice.specialistSubject': 'Teaches a specialist subject',
  'rule.choice.regulated': 'Regulated',
  'rule.choice.registered': 'Registered',

  'issue.none-chosen': 'Choose everybody, or at least one.',

  'standing-on.open': 'Standing on a day',
  'standing-on.open.about': 'Standing on a day: {name}',
  'standing-on.back-to-record': 'Back to the record',
  'standing-on.judged': 'As of {asOf}, with what was on record on {knownOn}.',
} as const;
