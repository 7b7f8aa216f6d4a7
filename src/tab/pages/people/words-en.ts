import { words as ofTable } from '../../components/table/words-en.ts';

export const words = {
  ...ofTable,
  'people.title': 'People',
  'people.starters': 'New starters',
  'people.note': 'In post in the units whose CPD you look after.',
  'people.name.hint': 'Name, or the beginnings of its parts: “mor car”',
  'people.unit': 'Unit',
  'people.every-unit': 'All units',
  'people.column.person': 'Person',
  'people.column.status': 'Status',
  'people.column.notes': 'To look at',
  'people.column.actions': 'More',
  'people.found': 'People found',
  'people.count': '{count, plural, =0 {Nobody found.} one {# person found.} other {# people found.}}',
  'people.nobody-found':
    'Nobody in post in your units has a name like that. Try fewer letters, or all units. Who has left is not listed.',
  'people.empty': 'Nobody is in your units yet. Your administrator can add people.',
  'people.unsaid-duty':
    '{duty}? Not said. It usually comes with the role, and rules may look at it: an administrator can say yes or no.',
  'people.gap': 'Missing: {title}',
  'people.gap.none': 'Nobody found is missing it.',
  'people.without-manager': 'Without a manager',
  'people.without-manager.none': 'Everybody in post has an active manager in the directory.',
  'people.without-manager.answered': 'Without a manager: {name} answers for them.',
  'people.without-manager.nobody':
    'Without a manager, and nobody answers for them. Name somebody in FallbackOid of their unit.',
  'people.account.disabled': 'Account disabled: on no register, in no total, and told nothing.',
  'people.account.gone': 'No account in the directory: on no register, in no total, and told nothing.',
} as const;
