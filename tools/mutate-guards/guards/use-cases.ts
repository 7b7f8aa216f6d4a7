import type { Mutant } from '../mutant.ts';

const TESTS = 'src/use-cases/who-may-write';
const WHOEVER = '{ ok: true, value: deps.records.people.find(personOid)?.value }';

type Check = Omit<Mutant, 'tests'> & { readonly tests?: string };
const inFile = (name: string, check: Omit<Check, 'file'>): Check => ({
  file: `src/use-cases/${name}.ts`,
  ...check,
});

/** The check of a person, in whose place whoever is named is found. */
const ofPerson = (name: string, permission: string, who = 'personOid'): Check =>
  inFile(name, {
    name: `Use cases: ${name} asks ${permission}`,
    guard: `authoriseForPerson(deps, actorOid, '${permission}', ${who})`,
    without: WHOEVER.replace('personOid', who),
  });

/** The check of a person of whom several things are asked. */
const ofAccess = (name: string, permission: string): Check =>
  inFile(name, {
    name: `Use cases: ${name} asks ${permission}`,
    guard: `!access?.may('${permission}')`,
    without: '!access',
  });

/** The check of the organisation or of a unit, which refuses in its own line. */
const ofAll = (name: string, permission: string, guard: string, without = 'true'): Check =>
  inFile(name, { name: `Use cases: ${name} asks ${permission}`, guard, without });

const organisation = (permission: string): string => `mayForOrganisation(deps, actorOid, '${permission}')`;

const checks: readonly Check[] = [
  inFile('plans/add-goal', {
    name: 'Use cases: add-goal asks what it is given',
    guard: 'authoriseForPerson(deps, actorOid, permission, personOid)',
    without: WHOEVER,
  }),
  ofPerson('archives/note-archive', 'archive.make'),
  ofPerson('archives/bring-archive', 'archive.bring'),
  ofPerson('archives/take-archive-back', 'archive.bring'),
  ...['look-into-archive', 'read-brought-archives'].map((name) => ({
    ...ofPerson(`archives/${name}`, 'archive.bring'),
    tests: 'src/use-cases/archives',
  })),
  {
    ...ofAccess('archives/read-archive', 'archive.make'),
    tests: 'src/api/archives',
  },
  ofPerson('plans/note-progress', 'goal.note'),
  {
    ...ofPerson('plans/read-goal-history', 'record.read'),
    tests: 'src/use-cases/plans',
  },
  {
    ...ofPerson('plans/suggest-to-several', 'goal.suggest'),
    tests: 'src/use-cases/plans',
  },
  ofPerson('plans/answer-need', 'need.answer'),
  ofAccess('plans/raise-need', 'need.raise'),
  inFile('plans/raise-need', {
    name: 'Use cases: raise-need asks need.raise-restricted',
    guard: "!access.may('need.raise-restricted')",
    without: 'false',
  }),
  ofAll('priorities/state-priority', 'priority.manage', '!mayManage(deps, actorOid, unit)', 'false'),
  inFile('priorities/serving-training', {
    name: 'Use cases: serving-training asks event.manage',
    guard: "!mayForUnit(deps, actorOid, 'event.manage', stored.value.unit)",
    without: 'false',
  }),
  {
    ...inFile('priorities/read-priority-history', {
      name: 'Use cases: read-priority-history asks priority.manage',
      guard: '!mayManage(deps, actorOid, stored.value.unit)',
      without: 'false',
    }),
    tests: 'src/use-cases/priorities',
  },
  ofPerson('requests/ask-for-training', 'request.ask'),
  inFile('requests/settle-invoice', {
    name: 'Use cases: settle-invoice asks invoice.settle',
    guard: "!mayForRequest(deps, actorOid, 'invoice.settle', asked)",
    without: 'false',
  }),
  ofAll('budgets/set-budget', 'budget.manage', '!mayManageBudget(deps, actorOid, unit)', 'false'),
  inFile('requests/answer-request', {
    name: 'Use cases: answer-request asks who is party to it',
    guard: '!isPartyTo(asked, actorOid)',
    without: 'false',
    tests: 'src/use-cases/requests',
  }),
  inFile('requests/answer-request', {
    name: 'Use cases: answer-request asks request.answer',
    guard: "!mayForRequest(deps, actorOid, 'request.answer', asked)",
    without: 'false',
  }),
  inFile('requests/end-request', {
    name: 'Use cases: end-request asks what its end takes',
    guard: '!mayForRequest(deps, actorOid, permission, asked)',
    without: 'false',
  }),
  ofAll('people/add-person', 'people.manage', organisation('people.manage')),
  ofAll('people/add-unit', 'people.manage', organisation('people.manage')),
  ofAll(
    'people/assign-role',
    'roles.assign',
    "mayForOrganisation(deps, actorOid, 'roles.assign', personOid)",
  ),
  inFile('people/assign-role', {
    name: 'Use cases: assign-role asks who is given the role',
    guard: "'roles.assign', personOid)",
    without: "'roles.assign')",
  }),
  ofAll(
    'events/change-event',
    'event.manage',
    "mayForUnit(deps, actorOid, 'event.manage', stored.value.unit)",
  ),
  {
    ...ofAll('policies/change-rule', 'policy.manage', organisation('policy.manage')),
    tests: 'src/use-cases/policies/change-rule',
  },
  ofAll(
    'reviews/choose-reminders',
    'reminders.choose',
    "mayForOrganisation(deps, actorOid, 'reminders.choose', actorOid)",
  ),
  ofPerson('record/log-activity', 'activity.log'),
  ofPerson('record/withdraw-activity', 'activity.log'),
  ofAccess('entries/record-entry', 'entry.record'),
  ofAccess('entries/withdraw-entry', 'entry.record'),
  inFile('entries/record-entry', {
    name: 'Use cases: entries/record-entry asks what its kind takes',
    guard: 'if (!access.may(permission)) return err(notAllowed);',
    without: '',
  }),
  ...['entries/record-entry', 'entries/withdraw-entry'].map((name) =>
    inFile(name, {
      name: `Use cases: ${name} asks who may change what somebody else recorded`,
      guard: /record-entry/.test(name)
        ? 'if (!access.may(permissionToChange(kind, earlier, actorOid))) return err(notAllowed);'
        : 'if (!access.may(permissionToChange(kind, entry, actorOid))) return err(notAllowed);',
      without: '',
    }),
  ),
  ofAccess('self-assessments/begin-self-assessment', 'self-assessment.write'),
  inFile('self-assessments/self-assessment-of', {
    name: 'Use cases: a self-assessment to write asks self-assessment.write',
    guard: "access.may('self-assessment.write') ? ok(",
    without: 'access ? ok(',
  }),
  inFile('candidates/candidate-of', {
    name: 'Use cases: a candidate to read or to write asks what it is given',
    guard: 'mayForCandidate(deps, actorOid, permission, stored.value)',
    without: 'true',
  }),
  ofAll(
    'candidates/add-candidate',
    'candidate.add',
    "!mayForUnit(deps, actorOid, 'candidate.add', details.unit)",
    'false',
  ),
  ofAccess('candidates/start-candidate', 'credential.record'),
  inFile('candidates/take-back-start', {
    name: 'Use cases: take-back-start asks credential.record',
    guard: "!accessTo(deps, actorOid, personOid)?.may('credential.record')",
    without: 'false',
  }),
  ofAll('frameworks/state-framework', 'policy.manage', organisation('policy.manage')),
  inFile('files/upload-file', {
    name: 'Use cases: upload-file asks file.attach before a file begins or is entered',
    guard: "if (!access?.may('file.attach')) return undefined;",
    without: 'if (!access) return undefined;',
  }),
  inFile('files/upload-file', {
    name: 'Use cases: upload-file asks what the record takes',
    guard: 'found && access.may(found.permission) ? found',
    without: 'found ? found',
  }),
  ofAccess('files/change-file', 'file.attach'),
  inFile('files/change-file', {
    name: 'Use cases: change-file asks what the record takes',
    guard: '!record || !access.may(record.permission)',
    without: '!record',
  }),
  ofAccess('checks/check-entry', 'record.check'),
  inFile('meetings/prepare-meeting', {
    name: 'Use cases: prepare-meeting asks review.prepare',
    guard: "!access?.may('review.prepare', kind)",
    without: '!access',
  }),
  inFile('meetings/meeting-of', {
    name: 'Use cases: a meeting to write asks review.prepare',
    guard: "access.may('review.prepare', stored.value.kind) ? ok(",
    without: 'access ? ok(',
  }),
  inFile('meetings/change-meeting', {
    name: 'Use cases: change-meeting asks what the field takes',
    guard: '!access.may(permissionFor(change, meeting, actorOid), meeting.kind)',
    without: 'false',
  }),
  inFile('meetings/sign-meeting', {
    name: 'Use cases: sign-meeting asks who may sign there',
    guard: '!access.may(seat, meeting.kind)',
    without: 'false',
  }),
  inFile('reviews/record-review', {
    name: 'Use cases: record-review asks review.change',
    guard: "access.may('review.change') ? ok(",
    without: 'access ? ok(',
  }),
  inFile('reviews/record-review', {
    name: 'Use cases: record-review asks review.record',
    guard: "access.may('review.record', fields.kind)",
    without: 'true',
  }),
  inFile('reviews/correctable-review', {
    name: 'Use cases: a review to mend asks review.read',
    guard: " || !may('review.read', review.kind)",
    without: '',
  }),
  inFile('reviews/correctable-review', {
    name: 'Use cases: a review to mend asks review.change',
    guard: "!may('review.change') || ",
    without: '',
  }),
  inFile('reviews/correctable-review', {
    name: 'Use cases: a review to mend asks review.record',
    guard: "may('review.record', review.kind)",
    without: 'true',
  }),
  ofAll('events/schedule-event', 'event.manage', "mayForUnit(deps, actorOid, 'event.manage', unit)"),
  ofPerson('bookings/read-catalogue', 'booking.make', 'actorOid'),
  ...[
    { what: 'who books', until: '{ actorOid, eventKey }: OfEvent): Booked {' },
    { what: 'who cancels', until: 'OfEvent & { readonly reason: string },\n): Booked {' },
  ].map(({ what, until }) => {
    const begins = `${until}\n  const authorised = `;
    return inFile('bookings/book-place', {
      name: `Use cases: book-place asks booking.make of ${what}`,
      guard: `${begins}authoriseForPerson(deps, actorOid, 'booking.make', actorOid)`,
      without: `${begins}${WHOEVER.replace('personOid', 'actorOid')}`,
    });
  }),
  ofPerson('events/free-place', 'booking.make', 'actorOid'),
  ofAll(
    'provision/judge-provision',
    'provision.judge',
    "mayForUnit(deps, actorOid, 'provision.judge', stored.value.unit)",
  ),
  inFile('provision/judge-provision', {
    name: 'Use cases: judge-provision asks provision.judge of a provider',
    guard: "mayForUnit(deps, actorOid, 'provision.judge', event.unit)",
    without: 'true',
  }),
  {
    ...ofAll(
      'provision/read-provision',
      'provision.judge',
      "mayForUnit(deps, actorOid, 'provision.judge', stored.value.unit)",
    ),
    tests: 'src/use-cases/provision',
  },
  ofAll('events/read-register', 'event.manage', "mayForUnit(deps, actorOid, 'event.manage', event.unit)"),
  inFile('events/take-register', {
    name: 'Use cases: take-register asks attendance.record',
    guard: "authoriseForPerson(deps, actorOid, 'attendance.record', personOid).ok",
    without: 'true',
  }),
  ofPerson('evaluations/evaluation-for', 'evaluation.answer', 'actorOid'),
  ofPerson('policies/policy-announcement', 'policy.confirm', 'actorOid'),
  ofAll('policies/draft-policy', 'policy.manage', organisation('policy.manage')),
  ofAll('policies/withdraw-policy', 'policy.manage', organisation('policy.manage')),
  ofAll('policies/discard-policy-draft', 'policy.manage', organisation('policy.manage')),
  ofAll('policies/preview-policy', 'policy.manage', organisation('policy.manage')),
  ofAll('problem-rows/settle-problem-row', 'problem-rows.settle', organisation('problem-rows.settle')),
  inFile('problem-rows/settle-problem-row', {
    name: 'Use cases: settle-problem-row asks what its list takes',
    guard: 'if (!maySettle(deps, actorOid, collection, row.byHand)) return err(notAllowed);',
    without: '',
  }),
  inFile('problem-rows/settle-problem-row', {
    name: 'Use cases: settle-problem-row asks whom the row is about',
    guard: `mayForOrganisation(
    deps,
    actorOid,
    permissionToConfirm(collection),
    aboutOids.find((oid) => oid === actorOid),
  )`,
    without: 'mayForOrganisation(deps, actorOid, permissionToConfirm(collection))',
  }),
  ofAll('audit/read-audit', 'message.settle', organisation('message.settle')),
  {
    name: 'Use cases: nothing is written before what was named is given',
    file: 'src/use-cases/shared/bound-to.ts',
    guard: 'if (may && permission === named) isGiven = true;',
    without: 'isGiven = true;',
    tests: 'src/use-cases/shared/bound-to',
  },
  {
    name: 'Use cases: nothing is answered by an endpoint before what it names is given',
    file: 'src/api/http/route.ts',
    guard: 'if (result.ok) bound.requireGiven();',
    without: '',
    tests: 'src/api/http/route',
  },
  {
    name: 'Use cases: nothing is shown by a button before what it names is given',
    file: 'src/bot/actions/action.ts',
    guard: "if (!('statusCode' in answer)) bound.requireGiven();",
    without: '',
    tests: 'src/bot/named-permissions',
  },
  {
    name: 'Use cases: nothing is sent before what a message names is given',
    file: 'src/bot/messages/message-kind.ts',
    guard: 'if (card) bound.requireGiven();',
    without: '',
    tests: 'src/bot/named-permissions',
  },
  {
    name: 'Use cases: nothing is written by a command before what it names is given',
    file: 'src/bot/answer-command.ts',
    guard: '{ ...tools, deps }',
    without: 'tools',
    tests: 'src/bot/named-permissions',
  },
];

export const useCases: readonly Mutant[] = checks.map((check) => ({ tests: TESTS, ...check }));
