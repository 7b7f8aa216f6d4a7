import { catalogue } from '../message.ts';

/** What a form can get wrong in a policy, beside what it can in a field. */
export const policyProblemWords = catalogue(
  {
    'policy-problem.named-by':
      'The rule “{title}” looks into this one. This rule has to stay while that one does.',
    'policy-problem.key-reused': 'Another rule had this name before. A rule keeps its name to itself.',
    'policy-problem.other': 'The policy would not be complete: its file has to change first.',
  },
  {
    'policy-problem.named-by':
      'Mae’r rheol “{title}” yn edrych i mewn i hon. Rhaid i’r rheol hon aros tra bo honno’n aros.',
    'policy-problem.key-reused':
      'Roedd gan reol arall yr enw hwn o’r blaen. Mae rheol yn cadw ei henw iddi hi ei hun.',
    'policy-problem.other': 'Ni fyddai’r polisi’n gyflawn: rhaid newid ei ffeil yn gyntaf.',
  },
);
