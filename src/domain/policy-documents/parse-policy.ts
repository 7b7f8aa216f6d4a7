import { plainEnglish } from '../fields/plain-english.ts';
import type { fieldProblemWords } from '../fields/field-problem-words.ts';
import { messageOf } from '../message.ts';
import { problemsOf } from '../requirements/shared/define-requirement.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Policy, PolicyProblem, PolicyRequirement } from '../policies/policy.ts';
import { nestingProblems } from './nesting-problems.ts';
import { parseRequirement } from './parse-requirement.ts';
import { PolicyDocument } from './policy-document.ts';
import { problem } from '../policies/problem.ts';

const message = messageOf<typeof fieldProblemWords>();

type DocumentRequirement = PolicyDocument['requirements'][number];

/** Entries whose id an earlier entry has taken. */
function repeated(list: string, ids: readonly string[], idName: string): readonly PolicyProblem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem(`${list}[${index}].${idName}`, `${id} is used twice`)] : [],
  );
}

/** Requirements and parts share their keys: groups name either. */
function repeatedKeys({ requirements, parts }: PolicyDocument): readonly PolicyProblem[] {
  const seen = new Set<string>();
  const check = (rules: readonly DocumentRequirement[], list: string) =>
    rules.flatMap(({ key }, index) => {
      if (seen.has(key)) return [problem(`${list}[${index}].key`, `${key} is used twice`)];
      seen.add(key);
      return [];
    });
  return [...check(requirements, 'requirements'), ...check(parts, 'parts')];
}

/** A strand is reported under a section that the summary prints; a policy that lists none prints them as the strands come. */
const unknownSections = ({ strands, reportSections }: PolicyDocument): readonly PolicyProblem[] =>
  reportSections.length === 0
    ? []
    : strands.flatMap(({ reportSection }, index) =>
        reportSection === '' || reportSections.includes(reportSection)
          ? []
          : [
              problem(
                `strands[${index}].reportSection`,
                `${reportSection} is not one of the policy's reportSections`,
              ),
            ],
      );

function repeatedIds(document: PolicyDocument): readonly PolicyProblem[] {
  const lists = [
    'roles',
    'employmentKinds',
    'activityTypes',
    'trainingItems',
    'subjects',
    'reviewKinds',
    'observationKinds',
    'strands',
    'goalChoices',
    'standardsFrameworks',
    'provisionCriteria',
    'schemeModels',
    'evaluationForms',
  ] as const;
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...lists.flatMap((list) => repeated(list, idsOf(document[list]), 'id')),
    ...repeatedKeys(document),
    ...document.evaluationForms.flatMap((form, index) => [
      ...repeated(`evaluationForms[${index}].ratings`, idsOf(form.ratings), 'id'),
      ...repeated(`evaluationForms[${index}].questions`, idsOf(form.questions), 'id'),
      ...form.questions.flatMap((question, place) =>
        repeated(`evaluationForms[${index}].questions[${place}].choices`, idsOf(question.choices), 'id'),
      ),
    ]),
  ];
}

function undeclaredRoles(document: PolicyDocument): readonly PolicyProblem[] {
  const declared = new Set(document.roles.map(({ id }) => id));
  const check = (roles: readonly string[] | 'all', path: string) =>
    roles === 'all'
      ? []
      : roles.flatMap((role, index) =>
          declared.has(role)
            ? []
            : [
                problem(
                  `${path}[${index}]`,
                  `${role} is not one of the policy's roles`,
                  message('field.not-a-choice'),
                ),
              ],
        );
  const ofRules = (rules: readonly DocumentRequirement[], list: string) =>
    rules.flatMap(({ appliesTo, variants }, index) => [
      ...check(appliesTo.roles, `${list}[${index}].appliesTo.roles`),
      ...variants.flatMap((variant, place) =>
        check(variant.appliesTo.roles, `${list}[${index}].variants[${place}].appliesTo.roles`),
      ),
    ]);
  return [
    ...ofRules(document.requirements, 'requirements'),
    ...ofRules(document.parts, 'parts'),
    ...document.evaluationForms.flatMap((form, index) =>
      check(form.forRoles, `evaluationForms[${index}].forRoles`),
    ),
    ...document.goalChoices.flatMap(({ roles }, index) => check(roles, `goalChoices[${index}].roles`)),
    ...document.requestRoutes.flatMap(({ roles }, index) => check(roles, `requestRoutes[${index}].roles`)),
    ...document.reviewKinds.flatMap(({ reviewers, signatories, fields }, index) => [
      ...fields.flatMap(({ roles }, place) => check(roles, `reviewKinds[${index}].fields[${place}].roles`)),
      ...reviewers.flatMap(({ roles }, place) =>
        check(roles, `reviewKinds[${index}].reviewers[${place}].roles`),
      ),
      ...signatories.flatMap(({ roles }, place) =>
        check(roles, `reviewKinds[${index}].signatories[${place}].roles`),
      ),
    ]),
  ];
}

const requirementOf =
  (document: PolicyDocument, list: string) =>
  (requirement: DocumentRequirement, index: number): Result<PolicyRequirement, readonly PolicyProblem[]> =>
    parseRequirement(requirement, `${list}[${index}]`, document);

/** The policy that a document states, or everything that is wrong with it. */
export function parsePolicy(document: unknown): Result<Policy, readonly PolicyProblem[]> {
  const parsed = PolicyDocument.safeParse(document, { error: plainEnglish });
  if (!parsed.success) return err(problemsOf(parsed.error));

  const stated = parsed.data;
  const requirements = stated.requirements.map(requirementOf(stated, 'requirements'));
  const parts = stated.parts.map(requirementOf(stated, 'parts'));
  const problems = [
    ...repeatedIds(stated),
    ...undeclaredRoles(stated),
    ...unknownSections(stated),
    ...[...requirements, ...parts].flatMap((each) => (each.ok ? [] : each.refusal)),
  ];
  if (problems.length > 0) return err(problems);

  type Cited = PolicyDocument['access'][number]['clause'];
  const clauseOf = (clause: Cited) => ({ ...clause, document: clause.document ?? stated.document });
  const policy: Policy = {
    ...stated,
    cycle: { ...stated.cycle, countedFrom: stated.cycle.countedFrom ?? stated.effectiveFrom },
    reviewKinds: stated.reviewKinds.map((kind) => ({
      ...kind,
      reviewers: kind.reviewers.map(({ clause, ...rule }) => ({
        ...rule,
        clause: clause && clauseOf(clause),
      })),
      fields: kind.fields.map((field) => ({ ...field, clause: clauseOf(field.clause) })),
      signatories: kind.signatories.map((rule) => ({ ...rule, clause: clauseOf(rule.clause) })),
    })),
    goalChoices: stated.goalChoices.map((asked) => ({ ...asked, clause: clauseOf(asked.clause) })),
    provisionCriteria: stated.provisionCriteria.map((asked) => ({
      ...asked,
      clause: clauseOf(asked.clause),
    })),
    requestRoutes: stated.requestRoutes.map((route) => ({ ...route, clause: clauseOf(route.clause) })),
    access: stated.access.map((rule) => ({ ...rule, clause: clauseOf(rule.clause) })),
    evaluationForms: stated.evaluationForms.map((form) => ({ ...form, clause: clauseOf(form.clause) })),
    requirements: requirements.flatMap((each) => (each.ok ? [each.value] : [])),
    parts: parts.flatMap((each) => (each.ok ? [each.value] : [])),
  };
  const misnested = nestingProblems(policy);
  return misnested.length > 0 ? err(misnested) : ok(policy);
}
