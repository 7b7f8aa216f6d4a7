/** What stands around the pages, or in their place. */
export const words = {
  'outside.title': 'Open this in Teams',
  'outside.text': 'CPD Companion runs inside Microsoft Teams, so that it knows who you are.',
  'outside.link': 'Go to Teams',

  'unknown.title': 'Welcome, {name}',
  'unknown.missing': 'You are not on the list of people yet, so we do not know your role, unit and hours.',
  'unknown.who': 'Your CPD lead or administrator can add you. Tell them you saw this page.',
  'unknown.id': 'They may need this id: {oid}',

  'tabs.label': 'CPD',
  'tabs.more': 'More',
} as const;
