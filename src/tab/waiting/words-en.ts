/** What is said of forms that wait for the network. */
export const words = {
  'waiting.count': '{count, number} waiting.',
  'waiting.how':
    '{count, plural, one {It is kept on this device and is} other {They are kept on this device and are}} sent by {count, plural, one {itself} other {themselves}} when the network is back.',
  'waiting.send': 'Send now',
  'waiting.sending': 'Sending…',
  'waiting.sent':
    '{count, plural, one {Sent. {title} is on your record.} other {Sent. # activities are on your record.}}',
  'waiting.refused': 'Not saved: {title}.',
  'waiting.return': 'Put it back in the form',
  'waiting.return.about': 'Put it back in the form: {title}',
  'waiting.returned': '{title} is back in the form. Choose Log CPD to go on with it.',
  'waiting.returned-without-file':
    '{title} is back in the form, without its file. Choose Log CPD to go on with it, and choose {file} again.',
  'waiting.form-in-use': 'Another activity is in the form, not saved yet. Save or clear that one first.',
} as const;
