import { describe, expect, it } from '@jest/globals';
import {
  benStands,
  draft,
  POLICY,
  publishedDraft,
  theService,
} from '../../../tests/builders/a-rule-change.ts';
import { LEAD_OID, TRUSTEE_OID } from '../../../tests/builders/a-service.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { ok } from '../../domain/result.ts';
import { changeRule } from './change-rule.ts';
import { draftOfPolicy } from './draft-policy.ts';
import { listRules } from './list-rules.ts';
import { previewPolicy } from './preview-policy.ts';

const changed = (world: World, change: Partial<Parameters<typeof changeRule>[1]> = {}) =>
  changeRule(world, {
    actorOid: LEAD_OID,
    policyId: POLICY,
    requirement: 'safer-recruitment',
    isLeftOut: false,
    effectiveFrom: civilDate('2026-12-01'),
    announcement: '',
    draftVersion: draftOfPolicy(world, POLICY)?.eTag,
    ...change,
  });

const moves = async (world: World) => {
  const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
  if (!preview.ok) throw new Error('no preview');
  return preview.value.moves.map(({ person, requirement, from, to }) => [
    person.displayName,
    requirement,
    from,
    to,
  ]);
};

const entryOf = (world: World, key: string) => {
  const listed = listRules(world, LEAD_OID);
  const policy = listed.ok ? listed.value.policies.find((each) => each.policy.id === POLICY) : undefined;
  return policy?.rules.find(({ rule }) => rule.key === key);
};

describe('a preview', () => {
  it('is refused where as many wait for one as may, and the draft stays', async () => {
    const world = theService();
    await changed(world);
    const moves = { ...world.moves, of: () => Promise.resolve('too-many-wait' as const) };
    const refused = await previewPolicy({ ...world, moves }, { actorOid: LEAD_OID, policyId: POLICY });
    expect(refused).toEqual({ ok: false, refusal: { code: 'too-many-previews' } });
    expect(draftOfPolicy(world, POLICY)).toBeDefined();
  });
});

describe('changing what a form offers of a rule', () => {
  it('is refused where somebody else has drafted meanwhile, and their draft stays', async () => {
    const world = theService();
    await changed(world, { values: { recurMonths: 36 } });
    const theirs = draftOfPolicy(world, POLICY);
    const refusal = { code: 'changed-meanwhile', key: theirs?.value.key };
    for (const draftVersion of [undefined, '"another,1"']) {
      const late = await changed(world, { values: { recurMonths: 24 }, draftVersion });
      expect(late).toEqual({ ok: false, refusal });
    }
    expect(draftOfPolicy(world, POLICY)).toEqual(theirs);
    const listed = listRules(world, LEAD_OID);
    expect(
      listed.ok && listed.value.policies.find(({ policy }) => policy.id === POLICY)?.draft,
    ).toMatchObject({
      value: { changedAt: world.clock.now() },
    });
  });

  it('moves those whom it covers no more, and those whom it covers anew', async () => {
    const world = theService();
    expect((await changed(world, { roles: ['tutor'] })).ok).toBe(true);
    const roles = draftOfPolicy(world, POLICY)?.value.document.text;
    expect(roles).toContain('"roles":["tutor"]');
    expect(await moves(world)).toContainEqual([
      'Ben Hughes',
      'safer-recruitment',
      'expired',
      'not-applicable',
    ]);
  });

  it('keeps what the draft changed before, also of the same rule', async () => {
    const world = theService();
    await changed(world, { values: { recurMonths: 24 } });
    await changed(world, { obligation: 'recommended' });
    expect(entryOf(world, 'safer-recruitment')).toMatchObject({
      isDrafted: true,
      coming: { obligation: 'recommended', parameters: { recurMonths: 24 } },
    });
  });

  it.each([
    ['a number', { values: { recurMonths: 0 } }, 'safer-recruitment.recurMonths', 'field.too-small'],
    ['a role', { roles: ['astronaut'] }, 'safer-recruitment.roles', 'field.not-a-choice'],
    ['a duty', { flags: ['juggling'] }, 'safer-recruitment.flags', 'field.not-a-choice'],
  ])('refuses %s that cannot be, by its field and in words', async (_what, change, path, id) => {
    expect(await changed(theService(), change)).toMatchObject({
      refusal: { code: 'policy-does-not-parse', problems: [{ path, message: { id } }] },
    });
  });

  it('finds no rule by a key that none ever had', async () => {
    const request = { requirement: 'skydiving', isLeftOut: true };
    expect(await changed(theService(), request)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it.each(['safer-recruitment', 'skydiving'])(
    'is not for a trustee, whether there is a rule or not: %s',
    async (requirement) => {
      const request = { actorOid: TRUSTEE_OID, requirement };
      expect(await changed(theService(), request)).toMatchObject({ refusal: { code: 'not-allowed' } });
    },
  );
});

describe('leaving a rule out', () => {
  it('asks nobody for it from its day, while the days before stay under it', async () => {
    const world = theService();
    await changed(world, { isLeftOut: true });
    expect(entryOf(world, 'safer-recruitment')).toMatchObject({
      isDrafted: true,
      coming: undefined,
      leftOutFrom: '2026-12-01',
    });
    const preview = await previewPolicy(world, { actorOid: LEAD_OID, policyId: POLICY });
    const titles = preview.ok ? preview.value.moves.map(({ title }) => title) : [];
    expect([...new Set(titles)]).toEqual(['Safer recruitment']);
    await publishedDraft(world);
    expect(benStands(world)).toBe('expired');
    world.clock.set('2026-12-01T08:00:00.000Z');
    expect(benStands(world)).toBeUndefined();
    expect(entryOf(world, 'safer-recruitment')).toMatchObject({
      isDrafted: false,
      leftOutFrom: '2026-12-01',
    });
    const before = world.policies.find(POLICY, civilDate('2026-11-30'));
    expect(before?.byKey.has('safer-recruitment')).toBe(true);
  });

  it('can be taken back, under its own key and in its place', async () => {
    const world = theService();
    const order = world.policies
      .find(POLICY, civilDate('2026-11-30'))
      ?.policy.requirements.map(({ key }) => key);
    await changed(world, { isLeftOut: true });
    await publishedDraft(world);
    world.clock.set('2026-12-02T08:00:00.000Z');
    await changed(world, { effectiveFrom: civilDate('2027-01-01'), values: { recurMonths: 36 } });
    expect(entryOf(world, 'safer-recruitment')).toMatchObject({ takenBackFrom: '2027-01-01' });
    await publishedDraft(world);
    const after = world.policies.find(POLICY, civilDate('2027-01-01'))?.policy.requirements;
    expect(after?.map(({ key }) => key)).toEqual(order);
    expect(after?.find(({ key }) => key === 'safer-recruitment')?.parameters).toMatchObject({
      recurMonths: 36,
    });
  });

  it('given up in the draft changes nothing', async () => {
    const world = theService();
    await changed(world, { isLeftOut: true });
    await changed(world, { isLeftOut: true });
    await changed(world);
    expect(entryOf(world, 'safer-recruitment')).toMatchObject({ isDrafted: false, leftOutFrom: null });
    expect(await moves(world)).toEqual([]);
  });

  it('never lends its key to another rule', async () => {
    const world = theService();
    const stolen = (policy: Policy) => ({
      ...policy,
      requirements: policy.requirements.map((rule) =>
        rule.key === 'hours' ? { ...rule, key: 'safer-recruitment' } : rule,
      ),
    });
    await changed(world, { isLeftOut: true });
    expect(await draft(world, { change: (policy) => ok(stolen(policy)) })).toMatchObject({
      refusal: {
        code: 'policy-does-not-parse',
        problems: [{ path: 'safer-recruitment', message: { id: 'policy-problem.key-reused' } }],
      },
    });
  });
});
