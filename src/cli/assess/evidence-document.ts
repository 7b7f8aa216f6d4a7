import * as z from 'zod';
import type { CaseEvidence } from '../../domain/evidence/evidence.ts';
import {
  Amount,
  AmountsBySort,
  DateText,
  listOf,
  oneOf,
  OptionalAmount,
  OptionalDate,
  OptionalFlag,
  OptionalText,
  RecordedOn,
  Text,
} from './fields.ts';

const MINUTES_PER_HOUR = 60;

/** Hours as written give minutes without the noise of binary fractions: 1.1 hours are 66 minutes. */
const minutesOf = (hours: number): number => Math.round(hours * MINUTES_PER_HOUR * 1e6) / 1e6;

const codes = listOf(Text);

/** On every piece of evidence: its id, and the day it was entered where that is not its own. */
const every = {
  id: Text.optional(),
  recordedOn: RecordedOn,
};

/** Amounts by sort stand beside the whole, and none is more than it. */
function checkAmounts(
  key: 'hoursBy' | 'pointsBy',
  whole: number | null,
  by: Readonly<Record<string, number>> | undefined,
  context: z.RefinementCtx,
): void {
  if (by === undefined) return;
  const unit = key.slice(0, -'By'.length);
  if (whole === null) {
    context.addIssue({ code: 'custom', path: [key], message: `needs ${unit}, the amount of the whole` });
    return;
  }
  for (const [sort, amount] of Object.entries(by)) {
    if (amount <= whole) continue;
    context.addIssue({ code: 'custom', path: [key, sort], message: `more than the ${unit} of the whole` });
  }
}

const evidenceDocuments = [
  z
    .object({
      ...every,
      type: z.literal('activity'),
      date: DateText,
      title: OptionalText,
      activityType: OptionalText,
      category: oneOf(['sector', 'educational', 'other'])
        .nullish()
        .transform((category) => category ?? 'other'),
      status: oneOf(['planned', 'completed', 'cancelled']),
      hours: OptionalAmount,
      days: OptionalAmount,
      credits: OptionalAmount,
      insetDays: OptionalAmount,
      hoursBy: AmountsBySort,
      points: OptionalAmount,
      pointsBy: AmountsBySort,
      verified: OptionalFlag,
      assessed: OptionalFlag,
      approved: OptionalFlag,
      outcomes: codes,
      alignment: codes,
      standards: listOf(Amount),
      delivery: OptionalText,
      reflection: OptionalText,
    })
    .superRefine(({ hours, hoursBy, points, pointsBy }, context) => {
      checkAmounts('hoursBy', hours, hoursBy, context);
      checkAmounts('pointsBy', points, pointsBy, context);
    }),
  z.object({ ...every, type: z.literal('training'), item: Text, completedOn: DateText }),
  z.object({
    ...every,
    type: z.literal('qualification'),
    subject: Text,
    level: OptionalAmount,
    status: oneOf(['held', 'working-towards']),
    awardedOn: OptionalDate,
    targetDate: OptionalDate,
  }),
  z.object({
    ...every,
    type: z.literal('membership'),
    kind: oneOf(['sector-body', 'teaching-body', 'professional-body']),
    body: OptionalText,
    grade: OptionalText,
    validTo: OptionalDate,
  }),
  z.object({
    ...every,
    type: z.literal('professional-status'),
    name: Text,
    status: oneOf(['held', 'working-towards']),
    awardedOn: OptionalDate,
    targetDate: OptionalDate,
  }),
  z.object({ ...every, type: z.literal('review'), kind: Text, heldOn: DateText }),
  z.object({
    ...every,
    type: z.literal('observation'),
    kind: oneOf(['learning-walk', 'formal', 'review-of-practice']),
    date: DateText,
  }),
  z.object({
    ...every,
    type: z.literal('self-assessment'),
    standardSet: OptionalText,
    completedOn: DateText,
  }),
  z.object({
    ...every,
    type: z.literal('register-submission'),
    date: DateText,
    qualifications: OptionalFlag,
    developmentPlan: OptionalFlag,
  }),
  z.object({ ...every, type: z.literal('governor-session'), date: DateText, status: Text }),
  z.object({ ...every, type: z.literal('evaluation'), activity: Text, submittedOn: DateText }),
  z.object({
    ...every,
    type: z.literal('dissemination'),
    activity: Text,
    doneOn: DateText,
    audience: OptionalText,
  }),
  z.object({ ...every, type: z.literal('plan'), agreedOn: DateText, reviewedOn: OptionalDate }),
] as const;

/** The types as the contract lists them. */
const TYPES = evidenceDocuments.map((each) => each.shape.type.value);

const EvidenceDocument = z.discriminatedUnion('type', evidenceDocuments, {
  error: (issue) =>
    issue.code === 'invalid_union' ? `not one of ${TYPES.join(', ')}` : 'not an object with a type',
});
type EvidenceDocument = z.infer<typeof EvidenceDocument>;

function evidenceOf(document: EvidenceDocument, id: string): CaseEvidence {
  if (document.type !== 'activity') return { ...document, id };
  const { hours, hoursBy, ...activity } = document;
  return {
    ...activity,
    id,
    minutes: hours === null ? null : minutesOf(hours),
    minutesBy:
      hoursBy && Object.fromEntries(Object.entries(hoursBy).map(([sort, each]) => [sort, minutesOf(each)])),
  };
}

/** Evidence without an id is called by its place: r1, r2 …; r2' where another piece is called r2. */
function nameOf(index: number, stated: ReadonlySet<string>): string {
  let name = `r${index + 1}`;
  while (stated.has(name)) name += "'";
  return name;
}

export const EvidenceList = listOf(EvidenceDocument).transform((list): readonly CaseEvidence[] => {
  const stated = new Set(list.flatMap(({ id }) => id ?? []));
  return list.map((document, index) => evidenceOf(document, document.id ?? nameOf(index, stated)));
});

/** One id is one record, however often the file has it: of a type, the first that carries it. */
export function eachRecordOnce(evidence: readonly CaseEvidence[]): readonly CaseEvidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ type, id }) => {
    const record = `${type} ${id}`;
    const isNew = !seen.has(record);
    seen.add(record);
    return isNew;
  });
}
