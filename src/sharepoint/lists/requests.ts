import type { RequestAnswer, TrainingRequest } from '../../domain/requests/training-request.ts';
import { REQUEST_KINDS, REQUEST_STATES, WITHIN_PLAN } from '../../domain/requests/training-request.ts';
import type { Column } from '../column.ts';
import {
  choice,
  date,
  instant,
  lines,
  note,
  objectId,
  optional,
  text,
  textOrEmpty,
  textsById,
  wholeNumber,
} from '../columns.ts';
import { defineList } from '../define-list.ts';

/** Between the names of one step, and those in whose place somebody answered. */
const OR = ' | ';

const namesIn = (line: string): readonly string[] => line.split(OR).filter((name) => name !== '');

/** A step a line. */
function routeColumn(name: string): Column<readonly (readonly string[])[]> {
  const column = lines(name);
  return {
    definition: column.definition,
    expects: column.expects,
    schema: column.schema.transform((steps) => steps.map(namesIn)),
    toField: (steps) => column.toField(steps.map((names) => names.join(OR))),
  };
}

const YES = 'yes';
const NO = 'no';

/** By step, who and when; then yes or no, as what, and the reason on lines of its own. */
function answersColumn(name: string): Column<readonly RequestAnswer[]> {
  const column = textsById(name);
  return {
    definition: column.definition,
    expects: column.expects,
    schema: column.schema.transform((texts, context) =>
      Object.entries(texts).flatMap(([id, said]) => {
        const [step = '', by = '', at = ''] = id.split(' ');
        const [answer = '', as = '', ...reason] = said.split('\n');
        if (!/^\d+$/.test(step) || (answer !== YES && answer !== NO)) {
          context.addIssue('is not as expected');
          return [];
        }
        const isRefusal = answer === NO;
        return [{ step: Number(step), as: namesIn(as), by, at, isRefusal, reason: reason.join('\n') }];
      }),
    ),
    toField: (answers) =>
      column.toField(
        Object.fromEntries(
          answers.map(({ step, as, by, at, isRefusal, reason }) => [
            [step, by, at].join(' '),
            [isRefusal ? NO : YES, as.join(OR), reason].join('\n'),
          ]),
        ),
      ),
  };
}

export const requests = defineList<TrainingRequest>()({
  title: 'CPD Requests',
  holds: 'working-documents',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['requests'],
  lookups: ['personOid', 'state'],
  stamps: ['askedOn'],
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    title: text('Title'),
    reason: note('RequestReason'),
    need: optional(text('NeedKey')),
    goal: optional(text('GoalKey')),
    kind: choice('RequestKind', REQUEST_KINDS),
    provider: textOrEmpty('ProviderName'),
    startsOn: date('StartsOn', { indexed: true }),
    minutes: wholeNumber('Minutes'),
    costPence: wholeNumber('CostPence'),
    cover: note('Cover'),
    strand: optional(text('Strand')),
    withinPlan: optional(choice('WithinPlan', WITHIN_PLAN)),
    whoGains: note('WhoGains'),
    whatChanges: note('WhatChanges'),
    howKnown: note('HowKnown'),
    state: choice('RequestState', REQUEST_STATES, { indexed: true }),
    askedOn: date('AskedOn'),
    route: routeColumn('RequestRoute'),
    answers: answersColumn('RequestAnswers'),
    overspendBecause: note('OverspendBecause'),
    invoicePence: optional(wholeNumber('InvoicePence')),
    settledOn: optional(date('SettledOn')),
    endedBecause: note('EndedBecause'),
    changedBy: text('ChangedBy'),
    changedAt: optional(instant('ChangedAt')),
  },
});
