import { z } from 'zod';
import type {
  Amendment,
  MeetingField,
  MeetingSignature,
  ReviewMeeting,
} from '../../domain/reviews/review-meeting.ts';
import { MEETING_STATES } from '../../domain/reviews/review-meeting.ts';
import type { Column } from '../column.ts';
import {
  addedTextsById,
  choice,
  date,
  instant,
  lines,
  note,
  objectId,
  optional,
  jsonIn,
  text,
  textsById,
} from '../columns.ts';
import { defineList } from '../define-list.ts';

const KeptField = z.strictObject({
  label: z.string(),
  kind: z.enum(['text', 'choice', 'targets']),
  hint: z.string(),
  choices: z.array(z.string()),
  writtenBy: z.enum(['person', 'reviewer', 'both']),
  item: z.string().optional(),
  isRestricted: z.boolean(),
});

/** What is the same is the same text, in whichever order it was made: the row's hash goes by that. */
const keptText = ({ label, hint, kind, choices, writtenBy, item, isRestricted }: MeetingField): string =>
  JSON.stringify({ label, hint, kind, choices, writtenBy, item, isRestricted });

/** By its id, what a field is, in the order of the form. */
function fieldsColumn(name: string): Column<readonly MeetingField[]> {
  const column = textsById(name);
  return {
    definition: column.definition,
    expects: column.expects,
    schema: column.schema.transform((texts, context) =>
      Object.entries(texts).flatMap(([id, kept]) => {
        const field = KeptField.safeParse(jsonIn(kept));
        if (!field.success) {
          context.addIssue('is not as expected');
          return [];
        }
        return [{ id, item: undefined, ...field.data }];
      }),
    ),
    toField: (fields) =>
      column.toField(Object.fromEntries(fields.map((field) => [field.id, keptText(field)]))),
  };
}

/** By who signs, the rest of the signature with blanks between. */
function signatureColumn(name: string): Column<readonly MeetingSignature[]> {
  const column = textsById(name);
  return {
    definition: column.definition,
    expects: column.expects,
    schema: column.schema.transform((texts) =>
      Object.entries(texts).map(([as, signed]) => {
        const [oid = '', at = '', hash = ''] = signed.split(' ');
        return { as, oid, at, hash };
      }),
    ),
    toField: (signatures) =>
      column.toField(
        Object.fromEntries(signatures.map(({ as, oid, at, hash }) => [as, [oid, at, hash].join(' ')])),
      ),
  };
}

/** By when and by whom, the text. */
function amendmentColumn(name: string): Column<readonly Amendment[]> {
  const column = textsById(name);
  return {
    definition: column.definition,
    expects: column.expects,
    schema: column.schema.transform((texts) =>
      Object.entries(texts).map(([stamp, added]) => {
        const [at = '', by = ''] = stamp.split(' ');
        return { by, at, text: added };
      }),
    ),
    toField: (amendments) =>
      column.toField(Object.fromEntries(amendments.map((each) => [`${each.at} ${each.by}`, each.text]))),
  };
}

export const reviewMeetings = defineList<ReviewMeeting>()({
  title: 'CPD Review Meetings',
  holds: 'working-documents',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['reviews'],
  lookups: ['personOid'],
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    kind: text('ReviewKind'),
    state: choice('MeetingState', MEETING_STATES),
    plannedOn: date('PlannedOn', { indexed: true }),
    heldOn: optional(date('HeldOn')),
    heldBy: optional(objectId('HeldBy')),
    agenda: lines('Agenda'),
    answers: textsById('AgendaAnswers'),
    notApplicable: textsById('NotApplicable'),
    fields: fieldsColumn('ReviewFields'),
    fieldAnswers: textsById('FieldAnswers'),
    personWords: note('PersonWords'),
    reviewerWords: note('ReviewerWords'),
    lastTargets: textsById('LastTargets'),
    lastTargetAnswers: textsById('LastTargetAnswers'),
    lastTargetComments: addedTextsById('LastTargetComments'),
    targetAnswers: lines('TargetAnswers'),
    targets: textsById('Targets'),
    targetMeasures: addedTextsById('TargetMeasures'),
    targetDays: addedTextsById('TargetDays'),
    signatories: lines('Signatories'),
    personSignsAs: optional(text('PersonSignsAs')),
    signatures: signatureColumn('Signatures'),
    amendments: amendmentColumn('Amendments'),
    reviewKey: optional(text('ReviewKey')),
    withdrawnBecause: optional(note('WithdrawnBecause')),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
