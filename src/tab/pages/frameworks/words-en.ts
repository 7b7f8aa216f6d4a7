export const words = {
  'frameworks.title': 'Standards frameworks',
  'frameworks.note':
    'What people measure themselves against. Type or paste the statements of those that your policies only name, where you may use them.',
  'frameworks.back': 'Back to the rules',
  'frameworks.none': 'The policies in use name no standards.',
  'frameworks.named-by': 'Named by {policies}',
  'frameworks.of-policy': 'Stated by the policy: they change with it.',
  'frameworks.count': '{count, plural, =0 {No statements yet} one {# statement} other {# statements}}',
  'frameworks.edit': 'Change',
  'frameworks.add': 'Add statements',
  'frameworks.do.about': '{words}: {label}',
  'frameworks.form': 'Statements: {label}',
  'frameworks.text': 'Statements',
  'frameworks.text.hint':
    'One a line: “1. Statement”, with headings between. Or paste columns of a spreadsheet or a CSV file: number, heading, statement.',
  'frameworks.source': 'Where are they from, and why may you use them?',
  'frameworks.keeps':
    'A change is a new version. Whoever has begun a self-assessment keeps the statements that they began with.',
  'frameworks.saved': 'Saved. Who begins a self-assessment now gets these.',
  'frameworks.see': 'See the statements',
  'frameworks.see.about': 'of {label}',
  'frameworks.versions': 'Earlier versions',
  'frameworks.version':
    'Version {number, number}, {date}, by {name}: {count, plural, =0 {no statements} one {# statement} other {# statements}}. {source}',
  'frameworks.use-again': 'Put these back',
  'frameworks.use-again.about': 'Put version {number, number} back: {label}',
  'frameworks.statement': '{code}. {label}',
} as const;
