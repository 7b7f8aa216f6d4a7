/** What the demo organisation's job titles are in the policies: roles and flags. */
export interface JobProfile {
  readonly policyRoles: readonly string[];
  readonly flags: readonly string[];
  readonly employment: string;
}

const delivers = ['deliversLearning', 'contactWithChildren'];
const inSchool = ['contactWithChildren'];

const profile = (
  policyRoles: readonly string[],
  flags: readonly string[] = [],
  employment = 'direct',
): JobProfile => ({ policyRoles, flags, employment });

const PROFILES: Readonly<Record<string, JobProfile>> = {
  'Adult Learning Tutor': profile(['tutor'], delivers),
  'Vocational Tutor': profile(['vocational-tutor'], delivers),
  'Learning Coach': profile(['learning-coach'], delivers),
  'Skills Coach': profile(['skills-coach'], delivers),
  'Internal Quality Assurer': profile(['iqa']),
  'Curriculum Manager': profile(['manager'], ['manager']),
  'CPD Coordinator': profile(['manager'], ['manager']),
  'Head of Beacon School': profile(['head-teacher'], ['manager', ...inSchool]),
  'Head of Harbour School': profile(['head-teacher'], ['manager', ...inSchool]),
  'Deputy Head': profile(['slt'], ['manager', ...inSchool]),
  Teacher: profile(['teacher'], inSchool),
  'Higher Level Teaching Assistant': profile(['hlta'], inSchool),
  'Teaching Assistant': profile(['teaching-assistant'], inSchool),
  'School Administrator': profile(['office'], inSchool),
  'Chief Executive': profile(['slt'], ['manager']),
  'Head of Quality': profile(['slt'], ['manager']),
  'Business Manager': profile(['office']),
  Trustee: profile(['trustee'], [], 'governor'),
  'Chair of Governors': profile(['governor'], [], 'governor'),
  Governor: profile(['governor'], [], 'governor'),
};

/** The profile of a job title; a title the demo does not know is a fault of the demo. */
export function profileOf(jobTitle: string): JobProfile {
  const found = PROFILES[jobTitle];
  if (!found) throw new Error(`The demo has no profile for the job title ${jobTitle}.`);
  return found;
}
