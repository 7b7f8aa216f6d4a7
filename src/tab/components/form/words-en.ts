/** What the parts of a form say. */
export const words = {
  'title.error': 'Error: {title}',

  'when.today': 'Today',
  'when.yesterday': 'Yesterday',
  'when.typed': 'Day first, such as 3/11/2026.',
  'when.said': 'Such as 3/11/2026, 3 nov or yesterday.',
  'when.said.to-come': 'Such as 3/11/2026, 3 nov or tomorrow.',
  'when.calendar': '{label} Choose from the calendar',

  'field.left': '{count, plural, =0 {No characters left} one {# character left} other {# characters left}}',
  'field.too-many': '{count, plural, one {# character too many} other {# characters too many}}',

  'form.problems': '{count, plural, one {There is a problem} other {There are # problems}}',
  'form.save': 'Save',
  'form.saving': 'Saving…',
  'form.close': 'Close',
  'form.optional': '{label} (optional)',
  'form.problem': '{label}: {message}',
  'form.nothing': 'None',
  'form.choose': 'Choose one',
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
  'not-saved.changed':
    'It is shown here as it stands now. Look at it, then do it again if you still want to.',
  'not-saved.confirm': 'Save it all the same',
  'not-saved.network': 'The network did not answer.',
  'not-saved.unreadable': 'We could not tell whether it was stored. Retrying is safe.',
  'not-saved.stored-already.title': 'An earlier version is saved already.',
  'not-saved.stored-already':
    'The first try did reach your record. If this is something else, save it as an entry of its own; if not, choose Clear.',
  'not-saved.save-as-new': 'Save as a new entry',

  'entry.correct': 'Correct',
  'entry.take-back': 'Remove',

  'withdrawal.reason': 'Why do you remove it?',
  'withdrawal.reason.hint':
    'The entry stays in the history with this reason, and counts no more. Certificates and photos of it are deleted {days, plural, one {# day} other {# days}} later.',
  'withdrawal.reason.empty': 'Say why you remove it.',
  'withdrawal.reason.too-long': 'Give the reason in {limit} characters or fewer.',
  'withdrawal.keep': 'Keep it',

  'issue.not-a-date': 'Give a date that exists, such as 3/11/2026.',
  'issue.future-date': 'Give today’s date or an earlier one.',
  'issue.past-date': 'Give a later date.',

  'people.search': 'Search',
  'people.name': 'Name',

  'issue.not-a-number': 'Give a number.',
  'issue.none-chosen': 'Choose everybody, or at least one.',
} as const;
