/** What the parts of a form say. */
export const words = {
  'title.error': 'Error: {title}',

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

  'people.search': 'Search',
  'people.name': 'Name',

  'conflict.title': 'Somebody was faster.',
  'conflict.changed': '{name} changed this on {date}, while you had it open.',
  'conflict.taken-back': '{name} took this back on {date}, while you had it open: {reason}',
  'conflict.kept': 'What you typed is kept.',
  'conflict.theirs': '{field}: {theirs} (yours: {yours})',
  'conflict.nothing': 'nothing',
  'conflict.put-mine': 'Save mine in its place',
  'conflict.take-theirs': 'Leave it as they have it',

  'issue.not-a-number': 'Give a number.',
  'issue.none-chosen': 'Choose everybody, or at least one.',
} as const;
