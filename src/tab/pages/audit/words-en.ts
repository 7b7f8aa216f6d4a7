export const words = {
  'audit.title': 'Audit log and messages',
  'audit.note':
    'Whether the log of who did what is as it was written, and messages of which nobody knows whether they arrived.',
  'audit.log': 'Audit log',
  'audit.not-checked': 'This server has not checked the log yet. It does within a few minutes of its start.',
  'audit.whole': 'The log is as it was written.',
  'audit.wrong':
    '{count, plural, one {# thing is wrong. Find out how it came about; nothing is anchored until then.} other {# things are wrong. Find out how they came about; nothing is anchored until then.}}',
  'audit.checked': 'Last checked',
  'audit.entries': 'Entries',
  'audit.head': 'Last entry',
  'audit.head.value': '{sequence, number}, {hash}',
  'audit.anchored': 'Last anchored',
  'audit.never': 'Never',
  'audit.finding.entry-missing': 'Entry {sequence, number} is missing.',
  'audit.finding.entry-altered': 'Entry {sequence, number} is not as it was written.',
  'audit.finding.cut-off': 'The log ends before entry {sequence, number}, which it had.',
  'audit.finding.rewritten': 'The log was written anew: entry {sequence, number} is another than it was.',
  'audit.finding.anchor-altered': 'The anchor of {on} is not as it was signed.',
  'audit.finding.anchor-missing': 'The anchor before the one of {on} is gone.',
  'audit.finding.ledger-lost':
    'The ledger of messages is another than on {on}. What was sent before is not known, so nothing is sent until somebody accepts it.',
  'audit.accept':
    'Once it is clear how this came about, whoever runs the server accepts it with “cpd audit accept”, and says why.',
  'audit.parked': 'Messages that may not have arrived',
  'audit.parked.none': 'There are none.',
  'audit.parked.note':
    'Teams did not say whether these arrived. They are not sent again by themselves, so that nobody gets one twice. Ask the person, or let it be: all of it is on their page too.',
  'audit.parked.message': '{kind} to {name}',
  'audit.parked.since': 'Since {at}: {why}',
  'audit.parked.again': 'Send again',
  'audit.parked.again.to': 'Send again: {message}',
  'audit.parked.leave': 'Leave it',
  'audit.parked.leave.to': 'Leave it: {message}',
  'audit.parked.failed': 'That was not done. Try again.',
} as const;
