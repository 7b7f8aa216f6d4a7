import { describe, expect, it } from '@jest/globals';
import { aBusyService, OFFERED, RELATED } from '../../../tests/builders/a-busy-service.ts';
import { ASHA_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { judgeCriterion, judgeProvider } from './judge-provision.ts';
import { readProvision } from './read-provision.ts';

const of = { actorOid: RELATED.coordinator, eventKey: OFFERED.key };
const good = {
  formId: 'form-0000000000001',
  quality: 'sufficient',
  integrity: 'sufficient',
  reason: 'Qualified trainers.',
  until: civilDate('2027-08-31'),
} as const;
const read = (world: World) => {
  const found = readProvision(world, of);
  if (!found.ok) throw new Error('Nothing to read.');
  return found.value;
};
const answer = (world: World, criterion: string, given: 'yes' | 'no' | 'n/a', note = '') =>
  judgeCriterion(world, { ...of, version: read(world).version, criterion, answer: given, note });

describe('whether an event may be offered', () => {
  it('is answered criterion by criterion, and by the judgement of its provider', async () => {
    const world = await aBusyService();
    const { criteria, obstacles } = read(world);
    expect(obstacles).toHaveLength(criteria.length + 1);
    for (const { id } of criteria) expect((await answer(world, id, 'yes')).ok).toBe(true);
    expect(read(world).obstacles).toMatchObject([{ by: 'provider', because: 'not-judged' }]);
    expect((await judgeProvider(world, { ...of, ...good })).ok).toBe(true);
    expect(read(world)).toMatchObject({ obstacles: [], judgement: { recordedBy: of.actorOid } });
    expect((await answer(world, 'criterion-11', 'no', 'Half the price elsewhere.')).ok).toBe(true);
    expect(read(world).obstacles).toMatchObject([{ by: 'criterion', criterion: { id: 'criterion-11' } }]);
    expect(read(world).event.criteria['criterion-11']).toMatchObject({ by: of.actorOid, answer: 'no' });
  });

  it.each<[string, string, 'yes' | 'no' | 'n/a', string, string]>([
    ['no criterion of the policy', 'value-for-money', 'yes', '', 'criterion'],
    ['let off where none may be', 'criterion-11', 'n/a', 'Free.', 'answer'],
    ['a no without a reason', 'criterion-11', 'no', '', 'note'],
    ['let off without a reason', 'criterion-7', 'n/a', '', 'note'],
  ])('is not answered by %s', async (_what, criterion, given, note, path) => {
    const world = await aBusyService();
    expect(await answer(world, criterion, given, note)).toMatchObject({
      refusal: { code: 'bad-input', problems: [{ path }] },
    });
    expect(read(world).event.criteria).toEqual({});
  });

  it('is never answered over what somebody else answered since', async () => {
    const world = await aBusyService();
    const { version } = read(world);
    await answer(world, 'criterion-1', 'yes');
    expect(
      await judgeCriterion(world, { ...of, version, criterion: 'criterion-2', answer: 'yes', note: '' }),
    ).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  });

  it('is no longer so once the provider is judged anew, and not judged until a day that has gone', async () => {
    const world = await aBusyService();
    await judgeProvider(world, { ...of, ...good });
    expect(await judgeProvider(world, { ...of, ...good, until: civilDate('2026-11-20') })).toMatchObject({
      refusal: { problems: [{ path: 'until' }] },
    });
    world.clock.advance({ minutes: 1 });
    await judgeProvider(world, { ...of, ...good, formId: 'form-0000000000002', quality: 'insufficient' });
    expect(read(world).obstacles.at(-1)).toMatchObject({ because: 'found-wanting' });
  });

  it('is for whoever looks after the unit', async () => {
    const world = await aBusyService();
    expect(readProvision(world, { ...of, actorOid: ASHA_OID })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
