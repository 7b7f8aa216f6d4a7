/** What charts say. */
export const words = {
  'chart.figure': '{percent, number} % · {share, number} of {whole, number}',
  'chart.not-shown': 'not shown',
  'chart.part': '{heading}: {people, number}',
  'chart.names': '{name}{others, plural, =0 {} one { and # other} other { and # others}}',
  'chart.one': '{heading}: {percent, number} % in {name}.',
  'chart.range':
    '{heading}: lowest {lowest, number} % ({lowestName}), highest {highest, number} % ({highestName}).',
  'chart.same': '{heading}: {percent, number} % in each.',
  'chart.all': 'Show all {count, number}',
  'chart.fewer': 'Show the lowest {count, number}',
} as const;
