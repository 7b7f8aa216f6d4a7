import { describe, expect, it } from '@jest/globals';
import { aProviderJudgement } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { ProvisionCriterion } from '../policies/policy.ts';
import type { CriterionJudgement, EventDelivery } from './offer.ts';
import { obstaclesOf } from './offer.ts';
import { judgementOf, providerId } from './provider-judgement.ts';
import type { CriterionAnswer } from './provision-gate.ts';

const criterion = (id: string, mayBeNotApplicable = false): ProvisionCriterion => ({
  id,
  label: `It is ${id}`,
  mayBeNotApplicable,
  clause: { document: 'Policy', section: 'Offer', line: 1, quote: id },
});
const policy = { provisionCriteria: [criterion('good'), criterion('relevant', true)] };
const judged = (answer: CriterionAnswer): CriterionJudgement => ({
  answer,
  note: '',
  by: 'carys',
  at: '2026-11-20T09:00:00.000Z',
});
const heldOn = civilDate('2026-12-10');
const offered = (answers: Record<string, CriterionAnswer>, delivery?: EventDelivery) => ({
  delivery,
  heldOn,
  criteria: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, judged(answer)])),
});
const good = { good: 'yes', relevant: 'n/a' } as const;

describe('what keeps something from being offered', () => {
  it.each<[string, Record<string, CriterionAnswer>, string[]]>([
    ['nothing was answered', {}, ['good undefined', 'relevant undefined']],
    ['all are yes', { good: 'yes', relevant: 'yes' }, []],
    ['one is let off that may be', good, []],
    ['one is let off that may not be', { good: 'n/a', relevant: 'yes' }, ['good n/a']],
    ['one is a no', { good: 'yes', relevant: 'no' }, ['relevant no']],
    ['what was answered is no criterion any more', { ...good, old: 'no' }, []],
  ])('where %s', (_what, answers, expected) => {
    const found = obstaclesOf(policy, offered(answers), undefined);
    expect(
      found.map((each) => (each.by === 'criterion' ? `${each.criterion.id} ${each.answer}` : each.because)),
    ).toEqual(expected);
  });

  it.each<[string, EventDelivery | undefined, Parameters<typeof aProviderJudgement>[0], string[]]>([
    ['nobody comes from outside', 'in-house', undefined, []],
    ['it was not said who delivers it', undefined, undefined, []],
    ['the provider was not judged', 'external', undefined, ['not-judged']],
    ['an e-learning one neither', 'e-learning', undefined, ['not-judged']],
    ['the provider was found good', 'external', { until: heldOn }, []],
    ['that ran out the day before', 'external', { until: civilDate('2026-12-09') }, ['judged-too-long-ago']],
    ['its quality is wanting', 'external', { quality: 'insufficient' }, ['found-wanting']],
    ['its integrity is wanting', 'external', { integrity: 'insufficient' }, ['found-wanting']],
  ])('where %s', (_what, delivery, judgement, expected) => {
    const found = obstaclesOf(policy, offered(good, delivery), judgement && aProviderJudgement(judgement));
    expect(found.flatMap((each) => (each.by === 'provider' ? [each.because] : []))).toEqual(expected);
  });

  it('is nothing where the policy sets no conditions, or there is none', () => {
    expect(obstaclesOf({ provisionCriteria: [] }, offered({}, 'external'), undefined)).toEqual([]);
    expect(obstaclesOf(undefined, offered({}, 'external'), undefined)).toEqual([]);
  });
});

describe('the judgement of a provider', () => {
  it('is the last one, however its name is typed', () => {
    const first = aProviderJudgement({ provider: 'Ward & Sons Ltd', quality: 'insufficient' });
    const later = aProviderJudgement({
      key: 'later',
      provider: 'ward & sons  ltd.',
      recordedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(providerId(first.provider)).toBe(providerId(later.provider));
    expect(judgementOf([later, first], 'WARD & SONS LTD')).toBe(later);
    expect(judgementOf([later, first], 'Ward')).toBeUndefined();
  });
});
