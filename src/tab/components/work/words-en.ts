/** What is said of something that takes longer than a moment. */
export const words = {
  'work.done': '{done, number} of {of, plural, one {# person} other {# people}}',
  'work.cancel': 'Cancel',
  'work.left': 'About {seconds, plural, one {# second} other {# seconds}} left',
} as const;
