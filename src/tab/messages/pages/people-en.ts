/** The words of the page "People". */
export const peopleEn = {
  'tab.people': 'People',
  'people.title': 'People',
  'people.note': 'In post in the units whose CPD you look after.',
  'people.search': 'Search',
  'people.name': 'Name',
  'people.name.hint': 'Or the beginnings of its parts, in any order, such as “mor car”.',
  'people.unit': 'Unit',
  'people.every-unit': 'All units',
  'people.clear': 'Show everybody',
  'people.found': 'People found',
  'people.count': '{count, plural, =0 {Nobody found.} one {# person found.} other {# people found.}}',
  'people.range': '{from, number} to {to, number} of {count, number} people found.',
  'people.nobody-found':
    'Nobody in post in your units has a name like that. Try fewer letters, or all units. Who has left is not listed.',
  'people.empty': 'Nobody is in your units yet. Your administrator can add people.',
  'people.pages': 'Pages',
  'people.page': 'Page {page, number} of {pages, number}',
  'people.previous': 'Previous page',
  'people.next': 'Next page',
  'people.no-such-page': 'The search has no page {page, number}: go back to the previous one.',
  'people.back': 'Back to people',
} as const;
