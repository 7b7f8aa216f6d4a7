/** What the page of suggested goals says. */
export const words = {
  'suggestions.title': 'Goals you suggested',
  'suggestions.note': 'Each person takes a goal on, or says why not.',
  'suggestions.none': 'Nothing yet. Choose people in My team, and suggest a goal to them.',
  'suggestions.by': 'By {date}',
  'suggestions.waiting': 'No answer yet',
  'suggestions.taken-on': 'Taken on',
  'suggestions.done': 'Done',
  'suggestions.answered': 'Not taken on',
  'suggestions.taken-back': 'You took it back',
} as const;
