import { readersEn } from '../../../domain/access/readers-messages.ts';

export const words = {
  'log.form': 'Log CPD',
  'log.title': 'What did you do?',
  'log.title.empty': 'Say what you did.',
  'log.title.too-long': 'Say what you did in {limit} characters or fewer.',
  'log.activityType': 'Type',
  'log.activityType.empty': 'Choose a type.',
  'log.activityType.another': 'Another…',
  'log.activityType.other': 'Another type',
  'log.activityType.other.hint': 'Type to find it',
  'log.activityType.none': 'No type of that name.',
  'log.before': 'You logged this on {date} ({hours}). Is it something else?',
  'log.before.same-day':
    'You logged this on {date} already ({hours}). Logged twice, it may be counted twice.',
  'log.renews': 'Does this renew {title}?',
  'log.renews.yes': 'Yes',
  'log.renews.no': 'No',

  'log.minutes': 'How long?',
  'log.minutes.empty': 'Choose how long it took.',
  'log.minutes.not-a-number': 'Give the time in hours, such as 1.5.',
  'log.minutes.too-small': 'The time must be at least a minute.',
  'log.minutes.too-large': 'The time can be a day at most. Log longer CPD a day at a time.',
  'log.completedOn': 'When?',
  'log.completedOn.not-a-date': 'Give a date that exists, such as 3/11/2026.',
  'log.completedOn.future-date': 'Give today’s date or an earlier one: log what is planned once it is done.',
  'log.more': 'Add more (optional)',
  'log.category': 'What was it about?',
  'log.category.empty': 'Choose what it was about: the policy looks at it.',
  'log.insetDays': 'How much of an INSET day was it?',
  'log.insetDays.empty': 'Choose how much of an INSET day it was.',
  'log.reflection': 'What will change in your work?',
  'log.reflection.hint': '{promise} Don’t name pupils, learners or people on probation.',
  'log.reflection.too-long': 'Keep the reflection to {limit} characters or fewer.',
  'log.delivery': 'Who ran it?',

  'delivery.internal': 'My organisation',
  'delivery.external': 'Somebody else',
  'delivery.left-out': 'Leave it out',

  'log.alignment': 'Which standards does it serve?',
  'log.alignment.put-away': 'Standards it serves{count, plural, =0 {} one { (# chosen)} other { (# chosen)}}',
  'log.alignment.hint': 'As many as fit, or none.',
  'log.change-form': 'Change: {title}',

  ...readersEn,
} as const;
