export const words = {
  'requests-card.title': 'Requests for training',
  'requests-card.open': 'Open',
  'requests-card.waiting': '{count, plural, one {# request waits} other {# requests wait}} for your answer.',
  'requests-card.mine':
    '{count, plural, =0 {Ask for training here.} other {{open, plural, =0 {None of your requests waits for an answer.} one {# of your requests waits for an answer.} other {# of your requests wait for an answer.}}}}',
} as const;
