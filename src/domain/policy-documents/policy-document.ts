import * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import { parseCivilDate } from '../cycles/civil-date.ts';
import { OWN_QUESTIONS, QUESTION_KINDS } from '../policies/evaluation-form.ts';
import { USUAL_TERMS } from '../cycles/terms.ts';

/** Policies are published with short quotations: a clause carries at most this many of the policy's own words. */
const LONGEST_QUOTE_WORDS = 20;

const Text = z.string().trim().min(1, { error: 'is empty' });

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id: lower-case words joined by hyphens',
});

const CivilDateText = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, { error: 'is not a date like 2026-03-31' })
  .transform((text) => text as CivilDate);

const Quote = Text.refine((text) => text.split(/\s+/).length <= LONGEST_QUOTE_WORDS, {
  error: `is longer than ${LONGEST_QUOTE_WORDS} words`,
});

const NamedItem = z.strictObject({ id: Id, label: Text });
const NamedItems = z.array(NamedItem).default([]);

/** Duties that somebody in the role usually has are asked about; no rule looks at them before they are said. */
const RoleDocument = NamedItem.extend({ impliesFlags: z.array(Text).min(1).optional() });

/** An INSET day counts by its length, six hours to a day. */
const ActivityTypeDocument = NamedItem.extend({ isInset: z.boolean().optional() });

const TrainingItemDocument = NamedItem.extend({ isReading: z.boolean().optional() });

const StrandDocument = NamedItem.extend({ reportSection: z.string().default('') });

const StandardsFrameworkDocument = NamedItem.extend({
  statements: z.array(z.strictObject({ code: Text, group: z.string().default(''), label: Text })).default([]),
});

/** `09-01`; 29 February is no day of every year. */
const DayOfYearText = z
  .string()
  .refine((text) => parseCivilDate(`2001-${text}`) !== undefined, {
    error: 'is not a day of the year like 09-01',
  })
  .transform((text) => ({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) }));

const TermDocument = z.strictObject({ name: Text, from: DayOfYearText, to: DayOfYearText });

const ClauseDocument = z.strictObject({
  /** The policy's document, unless another is named. */
  document: Text.optional(),
  section: Text,
  line: z.int().min(1),
  quote: Quote,
});

const ProvisionCriterionDocument = NamedItem.extend({
  mayBeNotApplicable: z.boolean().default(false),
  clause: ClauseDocument,
});

const GoalQuestionDocument = NamedItem.extend({
  choices: z.array(Text).min(2),
  roles: z.union([z.literal('all'), z.array(Id).min(1)]).default('all'),
  clause: ClauseDocument,
  reading: z.string().default(''),
});

const ReviewerDocument = z
  .strictObject({
    by: z.enum(['line-manager', 'cpd-lead', 'named']),
    title: z.string().default(''),
    roles: z.union([z.literal('all'), z.array(Id).min(1)]).default('all'),
    clause: ClauseDocument.optional(),
    reading: z.string().default(''),
  })
  .refine(({ by, title }) => (by === 'named') === (title.trim() !== ''), {
    error: 'is given for those who are named, and only for them',
    path: ['title'],
  });

const SignatoryDocument = z
  .strictObject({
    names: z.array(Text).min(1),
    /** Which of the names is whom the review is about; left out: they do not sign. */
    person: Text.optional(),
    declaration: z.string().default(''),
    roles: z.union([z.literal('all'), z.array(Id).min(1)]).default('all'),
    clause: ClauseDocument,
  })
  .refine(({ names, person }) => person === undefined || names.includes(person), {
    error: 'is none of the names',
    path: ['person'],
  });

const CheckDocument = z.strictObject({
  of: z.array(Id).min(1),
  except: z.array(Id).optional(),
  meanwhile: z.enum(['counts', 'counts-not']),
  reading: Text,
});

const AccessDocument = z.strictObject({
  of: z.union([z.literal('all'), z.array(Id).min(1)]),
  actions: z.array(Id).min(1),
  roles: z.array(Id).default([]),
  nominated: z.boolean().default(false),
  within: z.enum(['all', 'own-department', 'own']).default('all'),
  clause: ClauseDocument,
  reading: z.string().default(''),
});

const RequestRouteDocument = z.strictObject({
  roles: z.union([z.literal('all'), z.array(Id).min(1)]).default('all'),
  kind: Id.optional(),
  withinSIP: z.boolean().optional(),
  to: z.array(Text).min(1),
  asksFirst: z.boolean().optional(),
  clause: ClauseDocument,
  reading: z.string().default(''),
});

const ReviewFieldDocument = NamedItem.extend({
  kind: z.enum(['text', 'choice', 'targets']).default('text'),
  choices: z.array(Text).default([]),
  writtenBy: z.enum(['person', 'reviewer', 'both']).default('both'),
  item: Text.optional(),
  hint: z.string().default(''),
  isRestricted: z.boolean().default(false),
  roles: z.union([z.literal('all'), z.array(Id).min(1)]).default('all'),
  clause: ClauseDocument,
  reading: z.string().default(''),
}).refine(({ kind, choices }) => (kind === 'choice') === choices.length > 1, {
  error: 'are two or more where one is chosen, and none elsewhere',
  path: ['choices'],
});

const ReviewKindDocument = NamedItem.extend({
  agenda: z.array(Text).default([]),
  fields: z.array(ReviewFieldDocument).default([]),
  signatories: z.array(SignatoryDocument).default([]),
  targetAnswers: z.array(Text).default([]),
  reviewers: z.array(ReviewerDocument).default([]),
}).superRefine(({ agenda, fields }, context) => {
  for (const [index, { id, item }] of fields.entries()) {
    const path = (name: string) => ['fields', index, name];
    if (item !== undefined && !agenda.includes(item))
      context.addIssue({ code: 'custom', path: path('item'), message: 'is no item of the agenda' });
    if (fields.findIndex((each) => each.id === id) < index)
      context.addIssue({ code: 'custom', path: path('id'), message: 'is there already' });
  }
});

const InterpretationDocument = z.strictObject({
  code: z.string().regex(/^A-\d{2,}$/, { error: 'is not a code like A-02' }),
  reading: Text,
});

const AppliesToDocument = z.strictObject({
  roles: z.union([z.literal('all'), z.array(Id).min(1)]).default('all'),
  employment: z.union([z.literal('all'), z.array(Id).min(1)]).default('all'),
  flags: z.array(Text).default([]),
});

const EverybodyDocument = { roles: 'all', employment: 'all', flags: [] } as const;

const VariantDocument = z.strictObject({
  appliesTo: AppliesToDocument,
  /** What differs from the requirement's own parameters. */
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** The requirement's own, unless another is cited; the reading likewise. */
  clause: ClauseDocument.optional(),
  interpretation: InterpretationDocument.optional(),
});

const CitationDocument = z.strictObject({
  clause: ClauseDocument,
  interpretation: InterpretationDocument.optional(),
});

const RequirementDocument = z.strictObject({
  key: Id,
  title: Text,
  kind: Id,
  obligation: z.enum(['required', 'recommended']).default('required'),
  appliesTo: AppliesToDocument.default({ ...EverybodyDocument, flags: [] }),
  parameters: z.unknown(),
  variants: z.array(VariantDocument).default([]),
  clause: ClauseDocument,
  interpretation: InterpretationDocument.optional(),
  /** By the name that the kind gives the case. */
  cases: z.record(z.string(), CitationDocument).default({}),
});

const QuestionDocument = z
  .strictObject({
    id: Id.refine((id) => !OWN_QUESTIONS.some((own) => own === id), { error: 'is asked by every form' }),
    label: Text,
    kind: z.enum(QUESTION_KINDS),
    required: z.boolean().default(false),
    choices: z.array(NamedItem.extend({ meaning: z.string().default('') })).default([]),
  })
  .refine(({ kind, choices }) => (kind === 'choice' || kind === 'several') === choices.length > 0, {
    error: 'must list choices where one or several are chosen, and only then',
    path: ['choices'],
  });

const EvaluationFormDocument = z
  .strictObject({
    id: Id,
    title: Text,
    forRoles: z.array(Id).default([]),
    question: Text,
    ratings: z.array(z.strictObject({ id: Id, label: Text, meaning: z.string().default('') })).min(2),
    questions: z.array(QuestionDocument),
    intention: Id.optional(),
    clause: ClauseDocument,
    interpretation: InterpretationDocument.optional(),
  })
  .refine(
    ({ intention, questions }) => intention === undefined || questions.some(({ id }) => id === intention),
    {
      error: 'is one of the form’s own questions',
      path: ['intention'],
    },
  );

const CycleDocument = z
  .strictObject({
    startsInMonth: z.int().min(1).max(12).optional(),
    startsOnDay: z.int().min(1).max(28).optional(),
    months: z.int().min(1).max(120).default(12),
    /** Left out: the document's own `effectiveFrom`. A later version says what the first one counted from. */
    countedFrom: CivilDateText.optional(),
    /** People have cycles of their own; the others' start holds for whom no registration is known. */
    from: z.enum(['registration', 'renewal']).optional(),
  })
  .refine(
    ({ startsInMonth, startsOnDay, from }) =>
      from !== undefined || (startsInMonth !== undefined && startsOnDay !== undefined),
    { error: 'must say in which month and on which day it starts', path: ['startsInMonth'] },
  )
  .transform(({ startsInMonth = 1, startsOnDay = 1, ...rest }) => ({ startsInMonth, startsOnDay, ...rest }));

/** A policy as it is written: what may be left out is filled in by `parsePolicy`. */
export const PolicyDocument = z.strictObject({
  id: Id,
  title: Text,
  document: Text,
  documentAliases: z.array(Text).default([]),
  organisationNames: z.array(Text).default([]),
  version: Text,
  effectiveFrom: CivilDateText,
  cycle: CycleDocument,
  terms: z
    .array(TermDocument)
    .min(1)
    .optional()
    .transform((terms) => terms ?? USUAL_TERMS),
  hoursPerDay: z.number().positive().max(24),
  warningDays: z.int().min(0).max(366).default(30),
  roles: z.array(RoleDocument).min(1),
  employmentKinds: NamedItems,
  activityTypes: z.array(ActivityTypeDocument).default([]),
  trainingItems: z.array(TrainingItemDocument).default([]),
  subjects: NamedItems,
  reviewKinds: z.array(ReviewKindDocument).default([]),
  observationKinds: NamedItems,
  strands: z.array(StrandDocument).default([]),
  goalChoices: z.array(GoalQuestionDocument).default([]),
  reportSections: z.array(Text).default([]),
  standardsFrameworks: z.array(StandardsFrameworkDocument).default([]),
  provisionCriteria: z.array(ProvisionCriterionDocument).default([]),
  schemeModels: NamedItems,
  checks: z.array(CheckDocument).default([]),
  access: z.array(AccessDocument).default([]),
  requestRoutes: z.array(RequestRouteDocument).default([]),
  reportColumns: z.array(Text).default([]),
  evaluationForms: z.array(EvaluationFormDocument).default([]),
  /** A rule that a later version leaves out is no step of it any more. */
  induction: z.array(Id).default([]),
  requirements: z.array(RequirementDocument),
  parts: z.array(RequirementDocument).default([]),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;
