import { describe, expect, it } from '@jest/globals';
import {
  ASHA_OID,
  aRecordEntry,
  aGoal,
  anEvidenceFile,
  aFrameworkVersion,
  aGoalNote,
  aLearningActivity,
  anAttendance,
  anAuditAnchor,
  anEvaluation,
  aNeed,
  aPerson,
  aPolicyDocument,
  aPolicyReading,
  aPolicyVersion,
  aPriority,
  aProviderJudgement,
  aBudget,
  aRequest,
  aReview,
  aReviewMeeting,
  aRoleAssignment,
  aBookingStep,
  aCandidate,
  aSelfAssessment,
  aTrainingEvent,
  aUnit,
  COORDINATOR_OID,
} from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { bodyHash } from '../body-hash.ts';
import { listNamed, LIST_NAMES, lists } from './index.ts';

/** A list item holds no empty field: SharePoint answers without it. */
const asAnswered = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

describe('the lists', () => {
  it('bring every row back as it was given', () => {
    expect(lists.people.parse(asAnswered(lists.people.toFields(aPerson())))).toEqual({
      ok: true,
      value: aPerson(),
    });
    expect(lists.units.parse(asAnswered(lists.units.toFields(aUnit())))).toEqual({
      ok: true,
      value: aUnit(),
    });
    const role = aRoleAssignment({ unit: undefined });
    expect(lists.roleAssignments.parse(asAnswered(lists.roleAssignments.toFields(role)))).toEqual({
      ok: true,
      value: role,
    });
    const activity = aLearningActivity({ reflection: '' });
    expect(lists.activities.parse(asAnswered(lists.activities.toFields(activity)))).toEqual({
      ok: true,
      value: activity,
    });
    expect(lists.recordEntries.parse(asAnswered(lists.recordEntries.toFields(aRecordEntry())))).toEqual({
      ok: true,
      value: aRecordEntry(),
    });
    for (const file of [anEvidenceFile(), anEvidenceFile({ withdrawnBecause: 'It was another’s.' })])
      expect(lists.evidenceFiles.parse(asAnswered(lists.evidenceFiles.toFields(file)))).toEqual({
        ok: true,
        value: file,
      });
    for (const goal of [
      aGoal(),
      aGoal({
        standards: ['teachers/4', 'teachers/5'],
        costPence: 45_000,
        measure: 'The June return',
        choices: { purpose: 'Future role' },
        fromTarget: `${'a'.repeat(64)} 2`,
      }),
    ])
      expect(lists.goals.parse(asAnswered(lists.goals.toFields(goal)))).toEqual({ ok: true, value: goal });
    expect(lists.goalNotes.parse(asAnswered(lists.goalNotes.toFields(aGoalNote())))).toEqual({
      ok: true,
      value: aGoalNote(),
    });
    for (const need of [aNeed(), aNeed({ answer: 'disputed', answerText: 'It was one lesson.' })])
      expect(lists.needs.parse(asAnswered(lists.needs.toFields(need)))).toEqual({ ok: true, value: need });
    for (const priority of [aPriority(), aPriority({ unit: undefined, approvedOn: undefined })])
      expect(lists.priorities.parse(asAnswered(lists.priorities.toFields(priority)))).toEqual({
        ok: true,
        value: priority,
      });
    for (const budget of [aBudget(), aBudget({ unit: undefined, strand: 'core', claims: { r1: '10000' } })])
      expect(lists.budgets.read(asAnswered(lists.budgets.toFields(budget)))).toEqual({
        ok: true,
        value: budget,
      });
    for (const request of [
      aRequest(),
      aRequest({ state: 'approved', invoicePence: 58_000, settledOn: civilDate('2026-12-10') }),
      aRequest({
        state: 'refused',
        withinPlan: 'no',
        route: [['CPD coordinator'], ['Head teacher', 'Trust CPD lead']],
        answers: [
          {
            step: 0,
            as: ['CPD coordinator'],
            by: COORDINATOR_OID,
            at: '2026-11-20T10:00:00.000Z',
            isRefusal: false,
            reason: '',
          },
          {
            step: 1,
            as: ['Head teacher', 'Trust CPD lead'],
            by: ASHA_OID,
            at: '2026-11-20T11:00:00.000Z',
            isRefusal: true,
            reason: 'Ask again “in May”.',
          },
        ],
      }),
    ])
      // Read as a row that nobody has touched: its hash holds.
      expect(lists.requests.read(asAnswered(lists.requests.toFields(request)))).toEqual({
        ok: true,
        value: request,
      });
    for (const meeting of [
      aReviewMeeting(),
      aReviewMeeting({
        state: 'locked',
        answers: { 0: 'A good year.' },
        fields: [
          {
            id: 'log-accurate',
            label: 'Is the CPD log accurate?',
            hint: '',
            kind: 'choice',
            choices: ['Yes', 'No'],
            writtenBy: 'both',
            item: undefined,
            isRestricted: true,
          },
        ],
        fieldAnswers: { 'log-accurate': 'Yes' },
        withdrawnBecause: 'Begun twice.',
        notApplicable: { 1: 'New in post.' },
        lastTargets: { 0: 'Diploma' },
        lastTargetComments: { 0: 'One unit short.' },
        targets: { 1: 'Degree' },
        targetMeasures: { 1: 'The certificate' },
        targetDays: { 1: '2027-07-31' },
        signatures: [{ as: 'Chair of Trustees', oid: ASHA_OID, at: '2026-11-20T10:00:00.000Z', hash: 'a1' }],
        amendments: [{ by: ASHA_OID, at: '2026-11-21T10:00:00.000Z', text: 'It was “level 5”.' }],
      }),
    ])
      // Read as a row that nobody has touched: its hash holds.
      expect(lists.reviewMeetings.read(asAnswered(lists.reviewMeetings.toFields(meeting)))).toEqual({
        ok: true,
        value: meeting,
      });
    for (const assessment of [
      aSelfAssessment(),
      aSelfAssessment({
        state: 'completed',
        ratings: { 13: 'secure', 1: 'not-yet' },
        comments: { 1: 'I reflect “now and then”.' },
        completedOn: civilDate('2026-11-21'),
        entryKey: 'e1',
        timesReopened: 1,
      }),
    ])
      expect(lists.selfAssessments.parse(asAnswered(lists.selfAssessments.toFields(assessment)))).toEqual({
        ok: true,
        value: assessment,
      });
    for (const candidate of [
      aCandidate(),
      aCandidate({
        state: 'started',
        email: '',
        startsOn: undefined,
        verifications: [
          { code: 'aet-l3', seen: 'Certificate “12”', by: COORDINATOR_OID, on: civilDate('2026-11-20') },
        ],
        personOid: ASHA_OID,
        startedOn: civilDate('2026-11-21'),
        startedBy: COORDINATOR_OID,
      }),
      aCandidate({ state: 'removed', displayName: '', policyRoles: [], answers: {} }),
    ])
      expect(lists.candidates.read(asAnswered(lists.candidates.toFields(candidate)))).toEqual({
        ok: true,
        value: candidate,
      });
    for (const version of [aFrameworkVersion(), aFrameworkVersion({ number: 2, statements: [] })])
      expect(lists.frameworkVersions.parse(asAnswered(lists.frameworkVersions.toFields(version)))).toEqual({
        ok: true,
        value: version,
      });
    const judged = { answer: 'no', note: 'Too dear.', by: ASHA_OID, at: '2026-11-20T09:00:00.000Z' } as const;
    for (const event of [
      aTrainingEvent({ venue: '' }),
      aTrainingEvent({ booking: 'open', capacity: 12, costPence: 12_050 }),
      aTrainingEvent({ delivery: 'external', criteria: { 'value-for-money': judged } }),
    ])
      expect(lists.events.parse(asAnswered(lists.events.toFields(event)))).toEqual({
        ok: true,
        value: event,
      });
    for (const step of [aBookingStep(), aBookingStep({ did: 'cancelled', because: 'A lesson to cover.' })])
      expect(lists.bookings.parse(asAnswered(lists.bookings.toFields(step)))).toEqual({
        ok: true,
        value: step,
      });
    const judgement = aProviderJudgement();
    expect(lists.providerJudgements.parse(asAnswered(lists.providerJudgements.toFields(judgement)))).toEqual({
      ok: true,
      value: judgement,
    });
    expect(lists.attendances.parse(asAnswered(lists.attendances.toFields(anAttendance())))).toEqual({
      ok: true,
      value: anAttendance(),
    });
    const evaluation = anEvaluation({ answers: {} });
    expect(lists.evaluations.parse(asAnswered(lists.evaluations.toFields(evaluation)))).toEqual({
      ok: true,
      value: evaluation,
    });
    expect(lists.reviews.parse(asAnswered(lists.reviews.toFields(aReview())))).toEqual({
      ok: true,
      value: aReview(),
    });
  });

  it('bring a policy’s version back whole, however long its document is, and a reading of it', () => {
    const version = aPolicyVersion({ document: aPolicyDocument({ title: 'é"\n'.repeat(10_000) }) });
    expect(lists.policies.parse(asAnswered(lists.policies.toFields(version)))).toEqual({
      ok: true,
      value: version,
    });
    expect(lists.policyReadings.parse(asAnswered(lists.policyReadings.toFields(aPolicyReading())))).toEqual({
      ok: true,
      value: aPolicyReading(),
    });
    for (const anchor of [anAuditAnchor(), anAuditAnchor({ sequence: 0, headHash: '' })])
      expect(lists.auditAnchors.parse(asAnswered(lists.auditAnchors.toFields(anchor)))).toEqual({
        ok: true,
        value: anchor,
      });
  });

  it('tell a policy’s version by the text of its document, whatever it is read as', () => {
    const version = aPolicyVersion();
    const asText = { ...version, document: version.document.text };
    expect(lists.policies.bodyHash(version)).toBe(bodyHash(asText, []));
    expect(lists.policies.bodyHash(version)).not.toBe(
      lists.policies.bodyHash(aPolicyVersion({ document: aPolicyDocument({ title: 'Other' }) })),
    );
  });

  it.each(['', '{broken', '{"id":"hampshire"}', '[]'])(
    'leave out a version whose document was edited to state no policy: %p',
    (document) => {
      const fields = { ...lists.policies.toFields(aPolicyVersion()), PolicyDocument: document };
      expect(lists.policies.parse(fields)).toMatchObject({
        ok: false,
        refusal: [{ column: 'PolicyDocument' }],
      });
    },
  );

  it.each(LIST_NAMES)('of %s keep to what SharePoint can hold', (name) => {
    const { columns, lookups } = listNamed(name);
    const names = columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    // Longer names are cut by SharePoint, others are encoded.
    for (const column of names) expect(column).toMatch(/^[A-Z][A-Za-z0-9]{0,31}$/);
    expect(columns.filter((column) => column.indexed).length).toBeLessThanOrEqual(20);
    for (const { indexed, text } of columns)
      expect(indexed && text && 'allowMultipleLines' in text).toBeFalsy();
    expect(columns.find((column) => column.name === 'Key')).toMatchObject({
      indexed: true,
      enforceUniqueValues: true,
    });
    expect(names).toContain('BodyHash');
    expect(columns.filter((column) => column.indexed).length).toBeGreaterThan(lookups.length);
  });

  it('count as they were written, and not once any column was edited', () => {
    const written = asAnswered(lists.activities.toFields(aLearningActivity()));
    expect(lists.activities.read(written)).toEqual({ ok: true, value: aLearningActivity() });
    for (const column of Object.keys(written)) {
      const value = written[column as keyof typeof written] as unknown;
      const edited = { ...written, [column]: typeof value === 'number' ? value + 1 : `${String(value)}1` };
      expect([column, lists.activities.read(edited).ok]).toEqual([column, false]);
    }
  });

  it('wait for a word where the product did not write them', () => {
    const { BodyHash: _hash, ...typed } = asAnswered(lists.units.toFields(aUnit())) as Record<
      string,
      unknown
    >;
    expect(lists.units.read(typed)).toEqual({
      ok: false,
      refusal: [{ column: 'BodyHash', expected: 'confirmed-entry' }],
    });
    const confirmed = lists.units.rewritten(typed);
    expect(confirmed && lists.units.read(asAnswered(confirmed))).toEqual({ ok: true, value: aUnit() });
  });

  it.each([
    ['whole-organisation', { ok: true, value: { unit: undefined } }],
    ['Service', { ok: true, value: { unit: 'service' } }],
    ['', { ok: false, refusal: [{ column: 'UnitKey', expected: 'scope' }] }],
    [null, { ok: false, refusal: [{ column: 'UnitKey', expected: 'scope' }] }],
  ])('give a role where it says so, and nowhere where it says nothing: %p', (UnitKey, expected) => {
    const fields = { ...lists.roleAssignments.toFields(aRoleAssignment()), UnitKey };
    expect(lists.roleAssignments.parse(fields)).toMatchObject(expected);
  });

  it('have no unit that is called as all of them are', () => {
    const fields = lists.units.toFields(aUnit({ key: 'whole-organisation' }));
    expect(lists.units.parse(fields)).toMatchObject({ refusal: [{ column: 'Key' }] });
  });

  it('have titles of their own', () => {
    expect(new Set(LIST_NAMES.map((name) => listNamed(name).title)).size).toBe(LIST_NAMES.length);
  });

  const good = lists.activities.toFields(aLearningActivity());
  it.each([
    ['CompletedOn', '31/13/2026'],
    ['CompletedOn', '2026-02-30'],
    ['CompletedOn', null],
    ['Minutes', 'two hours'],
    ['Minutes', -5],
    ['Minutes', 1.5],
    ['LearningCategory', 'Sectors'],
    ['PersonOid', ''],
    ['Title', undefined],
    ['Key', undefined],
    ['RecordedAt', 'yesterday'],
  ])('say which column does not parse: %s is %p', (column, value) => {
    const parsed = lists.activities.parse({ ...good, [column]: value });
    expect(parsed).toMatchObject({ ok: false, refusal: [{ column }] });
  });

  const typedByHand = {
    ...lists.people.toFields(aPerson()),
    Key: ASHA_OID.toUpperCase(),
    PersonOid: ` {${ASHA_OID.toUpperCase()}} `,
    Title: 'Asha Rahman\u00a0',
    FullTimeEquivalent: 60,
    StartedOn: '1/9/2019',
    LeftOn: '2026-12-31T00:00:00Z',
    UnitKey: ' Adult-Learning',
    FurtherPolicies: 'Probation ',
    PolicyRoles: 'Tutor \n\n',
  };
  it('read a row that was typed a little off', () => {
    expect(lists.people.parse(typedByHand)).toEqual({
      ok: true,
      value: aPerson({
        fte: 0.6,
        leftOn: civilDate('2026-12-31'),
        unit: 'adult-learning',
        furtherPolicies: ['probation'],
        policyRoles: ['Tutor'],
      }),
    });
    expect(lists.units.parse({ Key: 'Adult-Learning ', Title: ' Adult Learning', ParentKey: ' ' })).toEqual({
      ok: true,
      value: aUnit({ key: 'adult-learning', policyId: undefined }),
    });
    const role = { ...lists.roleAssignments.toFields(aRoleAssignment()), OrganisationRole: 'CPD Lead ' };
    expect(lists.roleAssignments.parse(role)).toMatchObject({ ok: true, value: { role: 'cpd-lead' } });
  });

  it('keep out a person whose key is not their object id, for nothing would find them', () => {
    expect(lists.people.parse({ ...typedByHand, Key: COORDINATOR_OID })).toEqual({
      ok: false,
      refusal: [{ column: 'Key', expected: 'the-same-object-id' }],
    });
  });

  it('name every column that does not parse, and no value', () => {
    const parsed = lists.activities.parse({ ...good, Minutes: 'secret', CompletedOn: 'secret' });
    expect(parsed).toMatchObject({ ok: false, refusal: [{ column: 'CompletedOn' }, { column: 'Minutes' }] });
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  it('read an activity recorded before the list said who ran it and which standards it serves', () => {
    const { Delivery: _delivery, Alignment: _alignment, ...fields } = good;
    expect(lists.activities.parse(fields)).toEqual({ ok: true, value: aLearningActivity() });
  });

  it('bring back who ran an activity and which standards it serves', () => {
    const activity = aLearningActivity({ delivery: 'external', alignment: ['1', 'code-of-ethics'] });
    expect(lists.activities.parse(asAnswered(lists.activities.toFields(activity)))).toEqual({
      ok: true,
      value: activity,
    });
  });

  it('put a text that breaks on one line, where the column has one', () => {
    expect(lists.activities.toFields(aLearningActivity({ title: 'One\r\n two' }))).toMatchObject({
      Title: 'One two',
    });
  });

  it('take answers that were edited to be no JSON for a row that does not parse', () => {
    const fields = { ...lists.evaluations.toFields(anEvaluation()), Answers: '{broken' };
    expect(lists.evaluations.parse(fields)).toMatchObject({ ok: false, refusal: [{ column: 'Answers' }] });
  });
});
