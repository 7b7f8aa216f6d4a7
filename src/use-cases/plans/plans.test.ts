import { describe, expect, it } from '@jest/globals';
import { aBusyService, GOAL, NEED, PRIORITY, RELATED, UNIT } from '../../../tests/builders/a-busy-service.ts';
import { aKey, aReviewMeeting, ASHA_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { NeedSource } from '../../domain/needs/need.ts';
import type { GoalFields } from '../../domain/plans/change-goal.ts';
import { NO_DETAILS } from '../../domain/plans/goal.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { readPriorities } from '../priorities/read-priorities.ts';
import { changePriority, statePriority } from '../priorities/state-priority.ts';
import { addGoal, suggestGoal } from './add-goal.ts';
import { answerNeed, withdrawNeed } from './answer-need.ts';
import { changeGoal, withdrawSuggestion } from './change-goal.ts';
import { noteProgress } from './note-progress.ts';
import { raiseNeed } from './raise-need.ts';
import { readPlan } from './read-plan.ts';

const formId = 'form-0000000000001';
const by = (who: keyof typeof RELATED) => ({ actorOid: RELATED[who], personOid: ASHA_OID });
const goal: GoalFields = { ...NO_DETAILS, text: 'A diploma', targetOn: civilDate('2027-07-31') };

const planAs = (world: World, who: keyof typeof RELATED) => {
  const plan = readPlan(world, by(who));
  if (!plan.ok) throw new Error(`${who} reads no plan`);
  return plan.value;
};

const raise = (world: World, who: keyof typeof RELATED, source: NeedSource, supports?: string) =>
  raiseNeed(world, {
    ...by(who),
    formId: `${formId}-${who}-${source}`,
    text: 'Handling complaints',
    source,
    evidence: 'A letter of March.',
    raisedOn: civilDate('2026-11-20'),
    supports,
  });

describe('a target of a signed review', () => {
  const signedReview = aReviewMeeting({
    key: aKey('review-meeting', 'signed'),
    state: 'locked',
    heldOn: civilDate('2026-11-10'),
    targets: { 0: 'A diploma' },
    targetMeasures: { 0: 'The certificate' },
    targetDays: { 0: '2027-07-31' },
  });
  const withReview = async (changes: Partial<ReviewMeeting> = {}) => {
    const world = await aBusyService();
    await world.records.reviewMeetings.create({ ...signedReview, ...changes });
    return world;
  };
  const fromTarget = { meeting: signedReview.key, place: 0 };

  it('stands in the plan until a goal comes of it, which comes once, from any device', async () => {
    const world = await withReview();
    const [agreed] = planAs(world, 'self').agreed;
    expect(agreed).toMatchObject({ text: 'A diploma', measure: 'The certificate', day: '2027-07-31' });
    const add = (form: string) => addGoal(world, { ...by('self'), formId: form, ...goal, fromTarget });
    const first = await add(formId);
    expect(first).toMatchObject({ ok: true, value: { isNew: true } });
    expect(planAs(world, 'self').agreed).toEqual([]);
    expect(await add(`${formId}-2`)).toMatchObject({ ok: true, value: { isNew: false } });
  });

  it.each<[string, Partial<ReviewMeeting>, number]>([
    ['that is not signed', { state: 'held' }, 0],
    ['of somebody else', { personOid: RELATED.nobody }, 0],
    ['that does not have it', {}, 3],
  ])('makes no goal out of a review %s', async (_which, changes, place) => {
    const world = await withReview(changes);
    const request = { ...by('self'), formId, ...goal, fromTarget: { ...fromTarget, place } };
    expect(await addGoal(world, request)).toMatchObject({
      refusal: { problems: [{ path: 'fromTarget', id: 'not-a-choice' }] },
    });
  });

  it('is the person’s to take into their plan', async () => {
    const world = await withReview();
    const request = { ...by('line-manager'), formId, ...goal, fromTarget };
    expect(await suggestGoal(world, request)).toMatchObject({
      refusal: { problems: [{ path: 'fromTarget', id: 'not-a-choice' }] },
    });
  });
});

describe('what a policy asks of a goal', () => {
  const chosen = (choices: GoalFields['choices']) => ({ ...by('self'), formId, ...goal, choices });

  it('is kept as it was chosen', async () => {
    const world = await aBusyService();
    expect(await addGoal(world, chosen({ 'serves-role': 'Future role' }))).toMatchObject({
      value: { stored: { value: { choices: { 'serves-role': 'Future role' } } } },
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['is nothing that it does not offer', { 'serves-role': 'Both' }, 'choices.serves-role'],
    ['is nothing that it does not ask', { 'serves-whom': 'Team' }, 'choices.serves-whom'],
  ])('%s', async (_what, choices, path) => {
    const world = await aBusyService();
    expect(await addGoal(world, chosen(choices))).toMatchObject({
      refusal: { problems: [{ path, id: 'not-a-choice' }] },
    });
  });
});

describe('a need out of a complaint', () => {
  it('is read by the person, their manager and the CPD lead, and nobody else knows of it', async () => {
    const world = await aBusyService();
    expect(await raise(world, 'line-manager', 'complaint')).toMatchObject({ ok: true });
    const seen = (['self', 'line-manager', 'reviewer', 'coordinator', 'cpd-lead'] as const).map((who) => [
      who,
      planAs(world, who).needs.map(({ first }) => first.source),
    ]);
    expect(Object.fromEntries(seen)).toEqual({
      self: ['appraisal', 'complaint'],
      'line-manager': ['appraisal', 'complaint'],
      reviewer: ['appraisal'],
      coordinator: ['appraisal'],
      'cpd-lead': ['appraisal', 'complaint'],
    });
  });

  it('is raised by none who may not read it, and never of oneself', async () => {
    const world = await aBusyService();
    for (const who of ['self', 'reviewer', 'coordinator'] as const) {
      expect(await raise(world, who, 'complaint')).toMatchObject({
        refusal: { problems: [{ path: 'source', id: 'not-a-choice' }] },
      });
      expect(planAs(world, who).sources).not.toContain('complaint');
    }
    expect(planAs(world, 'line-manager').sources).toContain('complaint');
  });

  it('shows no sign of itself beside a need that others may read', async () => {
    const world = await aBusyService();
    await raise(world, 'cpd-lead', 'complaint', NEED.key);
    const [forManager] = planAs(world, 'line-manager').needs;
    expect([forManager?.isTriangulated, forManager?.sources.length]).toEqual([true, 2]);
    const [forCoordinator] = planAs(world, 'coordinator').needs;
    expect([forCoordinator?.isTriangulated, forCoordinator?.sources.length]).toEqual([false, 1]);
  });

  it('is supported by nobody who does not see it', async () => {
    const world = await aBusyService();
    await raise(world, 'line-manager', 'complaint');
    const key = planAs(world, 'self').needs[1]?.first.key;
    expect(await raise(world, 'coordinator', 'observation', key)).toMatchObject({
      refusal: { problems: [{ path: 'supports', id: 'not-a-choice' }] },
    });
  });
});

describe('a need', () => {
  const version = (world: World) => world.records.needs.find(NEED.key)?.eTag ?? '';

  it('is agreed to, answered back and left open again by its person', async () => {
    const world = await aBusyService();
    for (const [answer, text] of [
      ['accepted', ''],
      ['disputed', 'It was one lesson.'],
      [undefined, ''],
    ] as const) {
      const answered = await answerNeed(world, {
        ...by('self'),
        needKey: NEED.key,
        version: version(world),
        answer,
        text,
      });
      expect(answered).toMatchObject({ ok: true });
      expect(world.records.needs.find(NEED.key)?.value).toMatchObject({ answer, answerText: text });
    }
  });

  it('goes with a reason, by who raised it alone, and holds again without one', async () => {
    const world = await aBusyService();
    const withdraw = (who: keyof typeof RELATED, reason: string | undefined) =>
      withdrawNeed(world, { ...by(who), needKey: NEED.key, version: version(world), reason });
    expect(await withdraw('cpd-lead', 'No.')).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await withdraw('line-manager', 'It was of another course.')).toMatchObject({ ok: true });
    expect(planAs(world, 'self').needs).toEqual([]);
    const answered = { ...by('self'), needKey: NEED.key, version: version(world), text: '' } as const;
    expect(await answerNeed(world, { ...answered, answer: 'accepted' })).toMatchObject({ ok: false });
    expect(await withdraw('line-manager', undefined)).toMatchObject({ ok: true });
    expect(planAs(world, 'self').needs).toHaveLength(1);
  });

  it('is not of tomorrow', async () => {
    const world = await aBusyService();
    const raisedOn = civilDate('2026-11-22');
    const raised = await raiseNeed(world, {
      ...by('self'),
      formId,
      text: 'Captions',
      source: 'self-evaluation',
      evidence: 'A class.',
      supports: undefined,
      raisedOn,
    });
    expect(raised).toMatchObject({ refusal: { problems: [{ path: 'raisedOn', id: 'future-date' }] } });
  });
});

describe('a goal', () => {
  it('that points at what is not there for the person is refused, field by field', async () => {
    const world = await aBusyService();
    const elsewhere = await statePriority(world, {
      actorOid: RELATED['cpd-lead'],
      formId,
      unit: undefined,
      plan: 'national',
      title: 'Of last year',
      measure: '',
      ownerOid: RELATED['cpd-lead'],
      from: civilDate('2025-01-01'),
      to: civilDate('2025-12-31'),
      approvedBy: '',
      approvedOn: undefined,
    });
    const past = elsewhere.ok ? elsewhere.value.value.key : '';
    for (const [changed, path] of [
      [{ need: 'a'.repeat(64) }, 'need'],
      [{ priority: past }, 'priority'],
      [{ strand: 'unheard-of' }, 'strand'],
      [{ standards: ['unheard-of'] }, 'standards'],
      [{ targetOn: civilDate('2026-11-20') }, 'targetOn'],
    ] as const)
      expect(await addGoal(world, { ...by('self'), formId, ...goal, ...changed })).toMatchObject({
        refusal: { problems: [{ path }] },
      });
  });

  it('that was suggested is the person’s to take on, and the suggester’s to take back until then', async () => {
    const world = await aBusyService();
    const suggested = await suggestGoal(world, { ...by('coordinator'), formId, ...goal });
    const key = suggested.ok ? suggested.value.stored.value.key : '';
    const found = (who: keyof typeof RELATED) =>
      planAs(world, who).goals.find((each) => each.goal.key === key);
    expect(found('self')).toMatchObject({ changes: ['edit', 'take-on', 'drop'], maySuggestionGo: false });
    expect(found('line-manager')).toMatchObject({ changes: [], maySuggestionGo: false });
    expect(found('coordinator')).toMatchObject({ changes: [], maySuggestionGo: true });
    const back = { goalKey: key, version: found('self')?.version ?? '', reason: 'Another course.' };
    expect(await withdrawSuggestion(world, { ...by('line-manager'), ...back })).toMatchObject({ ok: false });
    const taken = await changeGoal(world, { ...by('self'), ...back, change: { to: 'take-on' } });
    expect(taken).toMatchObject({ ok: true, value: { value: { state: 'open' } } });
    expect(await withdrawSuggestion(world, { ...by('coordinator'), ...back })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('of somebody else is not found, whatever one may do for oneself', async () => {
    const world = await aBusyService();
    const version = world.records.goals.find(GOAL.key)?.eTag ?? '';
    const other = { actorOid: RELATED['line-manager'], personOid: RELATED['line-manager'] };
    const change = { to: 'done', outcome: 'Passed.' } as const;
    expect(await changeGoal(world, { ...other, goalKey: GOAL.key, version, change })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(await noteProgress(world, { ...other, goalKey: GOAL.key, formId, text: 'No.' })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('changed once more the same way is as it was, and by an old version is refused', async () => {
    const world = await aBusyService();
    const version = world.records.goals.find(GOAL.key)?.eTag ?? '';
    const done = { ...by('self'), goalKey: GOAL.key, version } as const;
    const outcome = 'Passed.';
    const first = await changeGoal(world, { ...done, change: { to: 'done', outcome } });
    expect(await changeGoal(world, { ...done, change: { to: 'done', outcome } })).toEqual(first);
    expect(await changeGoal(world, { ...done, change: { to: 'drop', outcome: 'No.' } })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('keeps a priority that has ended since', async () => {
    const world = await aBusyService();
    const added = await addGoal(world, { ...by('self'), formId, ...goal, priority: PRIORITY.key });
    const stored = added.ok ? added.value.stored : undefined;
    const { key, ...priority } = PRIORITY;
    await changePriority(world, {
      ...priority,
      actorOid: RELATED['cpd-lead'],
      priorityKey: key,
      version: world.records.priorities.find(key)?.eTag ?? '',
      endedBecause: 'Met.',
    });
    const edit = { to: 'edit', fields: { ...goal, text: 'Level 5', priority: key } } as const;
    const about = { goalKey: stored?.value.key ?? '', version: stored?.eTag ?? '' };
    expect(await changeGoal(world, { ...by('self'), ...about, change: edit })).toMatchObject({ ok: true });
  });
});

describe('the priorities', () => {
  it('count the goals that serve them, for whoever looks after their unit', async () => {
    const world = await aBusyService();
    await addGoal(world, { ...by('self'), formId, ...goal, priority: PRIORITY.key });
    const listed = readPriorities(world, RELATED.coordinator);
    expect(listed.ok && listed.value.priorities.map(({ goals, mayChange }) => [goals, mayChange])).toEqual([
      [{ open: 1, past: 0, done: 0, people: 1 }, true],
    ]);
    expect(readPriorities(world, RELATED.self)).toEqual({ ok: false, refusal: { code: 'not-allowed' } });
  });

  it('are stated for a unit that is there, with an end after the start and an owner who is', async () => {
    const world = await aBusyService();
    const { key: _key, changedAt: _at, changedBy: _by, endedBecause: _why, ...stated } = PRIORITY;
    const state = (changed: Partial<typeof stated>) =>
      statePriority(world, { ...stated, actorOid: RELATED['cpd-lead'], formId, ...changed });
    for (const [changed, path] of [
      [{ unit: 'unheard-of' }, 'unit'],
      [{ to: civilDate('2026-08-31') }, 'to'],
      [{ ownerOid: 'somebody' }, 'ownerOid'],
      [{ approvedOn: civilDate('2026-11-22') }, 'approvedOn'],
    ] as const)
      expect([path, await state(changed)]).toMatchObject([path, { refusal: { problems: [{ path }] } }]);
    expect(await state({ unit: UNIT.key })).toMatchObject({ ok: true });
  });
});
