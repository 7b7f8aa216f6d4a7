export const words = {
  'why.title': 'Why: {title}',
  'why.verdict': 'How it stands',
  'why.parts': 'Part by part',
  'why.facts': 'What was looked at',
  'why.counted': 'What counts',
  'why.counted.none': 'Nothing on record counts towards this.',
  'why.uncounted': 'What does not count, and why',
  'why.uncounted.none': 'Nothing on record was left out.',
  'why.next': 'Next step',
  'why.next.none': 'Nothing needs to be done now.',
  'entries.see': 'See the record',

  'why.add': 'Add it to the record',
  'why.answer-form': 'Answer its form',
  'why.back-to-standing-on': 'Back to how it was on {date}',
  'why.verdict-on': 'How it was on {date}',

  'why.as-page': 'Open as a page',
} as const;
