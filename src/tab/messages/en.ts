import { readersEn } from '../../domain/access/readers-messages.ts';
import { answersEn } from './pages/answers-en.ts';
import { entriesEn } from './pages/entries-en.ts';
import { logEn } from './pages/log-en.ts';
import { peopleEn } from './pages/people-en.ts';
import { auditEn } from './pages/audit-en.ts';
import { problemRowsEn } from './pages/problem-rows-en.ts';
import { reviewEn } from './pages/review-en.ts';
import { rulesEn } from './pages/rules-en.ts';
import { eventsEn } from './pages/events-en.ts';
import { standingOnEn } from './pages/standing-on-en.ts';

/** English words of the tab, by id. Plain, short, specific; no blame. */
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
  'tab.me': 'Me',
  'tab.team': 'My team',
  'tab.events': 'Events',
  'tab.rules': 'Rules',
  'tab.organisation': 'Organisation',

  ...readersEn,

  ...answersEn,

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

  'due.title': 'What is due',
  'due.title-under': 'What is due: {policy}',
  'due.nothing': 'Nothing needs you.',
  'due.nothing-else': 'Nothing else needs you.',
  'due.no-policy': 'Your unit has not adopted a CPD policy yet, so nothing is asked of you here.',
  'due.rest': 'Everything else ({count, number})',
  'due.policy': '{policy}, as at {date}',
  'due.on': 'by {date}',
  'due.today': 'today',
  'due.in': 'by {date}, in {days, plural, one {# day} other {# days}}',
  'due.renew': 'renew by {date}, in {days, plural, one {# day} other {# days}}',
  'due.since': 'since {date}, {days, plural, one {# day} other {# days}} ago',

  'outcome.why': 'Why?',
  'outcome.clause': '{document}, {section}, line {line, number}',
  'outcome.interpretation': 'How we read it: {interpretation}',

  'why.title': 'Why: {title}',
  'why.open': 'See the proof',
  'why.open.about': '{words} {title}',
  'why.back-to-me': 'Back to me',
  'why.back-to-review': 'Back to the review of {name}',
  'why.verdict': 'How it stands',
  'why.clause': 'The clause it rests on',
  'why.parts': 'Part by part',
  'why.facts': 'Facts used',
  'why.counted': 'What counts',
  'why.counted.none': 'Nothing on record counts towards this.',
  'why.uncounted': 'What does not count, and why',
  'why.uncounted.none': 'Nothing on record was left out.',
  'why.next': 'Next step',
  'why.next.none': 'Nothing needs to be done now.',

  'last-year.title': 'Last year',
  'last-year.text':
    'What was missed from {from} to {to}. It stays here until a review of that year, held after its end, is recorded.',

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
  'record.all': 'Show all {count, number}',
  'record.from-event': 'from an event',
  'record.external': 'run by somebody else',
  'record.standards': '{count, plural, one {# standard} other {# standards}}',
  'record.reflection': 'Reflection',

  ...logEn,
  'duration.half-day': 'Half day ({hours})',
  'duration.day': 'Whole day ({hours})',
  'duration.other': 'Other',
  'duration.typed': 'Hours',
  'duration.hint': 'Such as 1.5, 1:30 or 90 min',
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

  'team.title': 'My team',
  'team.scope': '{scope}, as at {date}.',
  'team.needs':
    '{needSomething, plural, =0 {Nobody has anything overdue, to do without a date, or due soon.} one {# of {people, number} needs something.} other {# of {people, number} need something.}}',
  'team.none-judged': 'No CPD policy applies to them yet, so nothing can be said of anybody.',
  'team.overdue': 'Overdue',
  'team.to-do': 'To do, no date',
  'team.to-do-word': 'To do',
  'team.to-do-item': '{title}: to do, no date',
  'team.nobody-overdue': 'Nobody has anything overdue.',
  'team.reviewed': 'Reviews that you hold of others',
  'team.everybody': 'Everybody',
  'team.empty':
    'Nobody reports to you yet. Line managers come from the organisation’s directory: your administrator can set them.',
  'team.overdue-item': '{title}: since {date} ({days, plural, one {# day} other {# days}})',
  'team.due-item': '{title}: by {date} (in {days, plural, =0 {less than a day} one {# day} other {# days}})',
  'team.hours': '{counted, number} of {required, plural, one {# hour} other {# hours}}',
  'team.open': 'Review: open {name}',
  'team.unknown': 'No CPD policy applies yet: the unit has not adopted one',

  'events.title': 'Events',
  'events.list': 'Training events',
  'events.empty': 'No training yet. Schedule the first event; its register and evaluation follow from it.',
  'events.schedule': 'Schedule an event',
  'events.scheduled': 'Saved. {title} is scheduled.',
  'events.counts':
    '{attended, plural, =0 {nobody marked present} one {# present} other {# present}}, {evaluated, plural, =0 {no answers} one {# answer} other {# answers}}',
  'events.register': 'Take register',
  'events.see-register': 'See register',
  'events.register.about': '{action}: {title}',
  'event.title': 'What is it called?',
  'event.title.empty': 'Give the event a name.',
  'event.unit': 'For which unit?',
  'event.unit.empty': 'Choose a unit.',
  'event.activityType': 'Type',
  'event.activityType.empty': 'Choose a type.',
  'event.when': 'When?',
  'event.starts': 'Starts at',
  'event.ends': 'Ends at',
  'event.startsAt.not-a-time': 'Give a date and a starting time that exist, such as 3/11/2026 and 14:00.',
  'event.endsAt.not-a-time': 'Give an ending time that exists, such as 15:30.',
  'event.endsAt.ends-before-start': 'The event must end after it starts.',
  'event.venue': 'Where?',
  'event.venue.empty': 'Say where it is, or that it is online.',
  'event.provider': 'Who provides it?',
  'event.provider.empty': 'Say who provides the training.',

  'register.title': 'Register: {title}',
  'register.back': 'Back to events',
  'register.people': 'Who was there?',
  'register.empty': 'Nobody is in this unit yet. Your administrator can add people.',
  'register.all-present': 'All present',
  'register.all-present.hint': 'Marks everybody present; then change the exceptions.',
  'register.attended': 'Present',
  'register.absent': 'Absent',
  'register.not-yourself': 'Somebody else says whether you were there.',
  'register.find': 'Find a name',
  'register.nobody-found': 'No name matches.',
  'register.nobody-marked': 'Mark at least one person first.',
  'register.marked': '{present, number} present, {absent, number} absent, {unmarked, number} not marked.',
  'register.saved': 'Saved. {present, number} present, {absent, number} absent.',

  'evaluation.title': 'Evaluation: {title}',
  'evaluation.back': 'Back to me',
  'evaluation.held': 'Training on {date}',
  'evaluation.answered': 'You have answered this already. Thank you.',
  'evaluation.closed':
    'This form closed on {date}. You can still say what you think of the training: add an evaluation of an activity to your record.',
  'evaluation.closed.record': 'Go to my record',
  'evaluation.change': 'Change my answer',
  'evaluation.keep': 'Keep my answer as it is',
  'evaluation.thanks': 'Saved. Thank you.',
  'evaluation.not-drawable':
    'This form could not be shown here. You can answer it in the chat with CPD Companion.',

  ...peopleEn,
  ...problemRowsEn,
  ...auditEn,

  ...reviewEn,
  ...rulesEn,

  ...eventsEn,

  ...standingOnEn,

  ...entriesEn,

  'organisation.title': 'Organisation',
  'organisation.as-of': 'Totals as at {date}. No names.',
  'organisation.people': '{count, plural, one {# person} other {# people}}',
  'organisation.with-overdue': 'Of these, with something overdue',
  'organisation.to-look-at': 'To put right',
  'organisation.directory-old':
    'The directory has not been read for a day. Until it is, nobody is anybody’s manager here and no team can be opened. Ask whoever looks after the server.',
  'organisation.without-manager':
    '{count, plural, =0 {Everybody has an active manager in the directory.} one {# person is without a manager: somebody else answers for them.} other {# people are without a manager: somebody else answers for them.}}',
  'organisation.without-manager.open': 'Show the people without a manager',
  'organisation.rows':
    '{count, plural, =0 {Every row of the lists can be read.} one {# row of the lists needs a look: it counts for nothing, or for too little, until it is mended.} other {# rows of the lists need a look: they count for nothing, or for too little, until they are mended.}}',
  'organisation.rows.open': 'Show the rows that need a look',
  'organisation.show': 'Show',
  'organisation.how-counted':
    'Action needed: something is overdue, to do without a date, or due within the policy’s warning time. On track: none of these, though something may be to do later. No policy: the unit has adopted none.',
  'organisation.units': 'By unit',
  'organisation.requirements': 'By requirement',
  'organisation.unit': 'Unit',
  'organisation.requirement': 'Requirement',
  'organisation.people-column': 'People',
  'organisation.current': 'Current',
  'organisation.overdue': 'Overdue',
  'organisation.to-do': 'To do',
  'organisation.due-soon': 'Due soon',
  'organisation.other': 'Other',
  'organisation.how-other': 'Other: nothing to do yet, working towards it, or on leave.',
  'organisation.too-few': 'not shown',
  'organisation.not-shown': 'Numbers under five are not shown, nor are others that would give them away.',
  'organisation.empty': 'No figures yet. They appear once people and policies are in place.',
} as const;
