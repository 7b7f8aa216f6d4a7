import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { aPolicyDocument, aPolicyVersion } from '../../../tests/builders/records.ts';
import { aWorld } from '../../../tests/builders/world.ts';

const DAY = civilDate('2026-12-01');

const published = aPolicyVersion({ state: 'published', publishedAt: '2026-11-20T09:00:00.000Z' });

describe('a policy is compiled once', () => {
  it('that comes with the product, whoever asks', () => {
    const { policies } = aWorld({});
    expect(policies.find('hampshire', DAY)).toBe(policies.find('hampshire', DAY));
    expect(policies.all(DAY)).toContain(policies.find('hampshire', DAY));
    expect(policies.find('hampshire', DAY)?.statedBy).toBeUndefined();
  });

  it('that a version states, and names the version', () => {
    const { policies } = aWorld({ records: { policies: [published] } });
    const book = policies.find('hampshire', DAY);
    expect(book).toMatchObject({ policy: published.document.policy, statedBy: published.key });
    expect(policies.of(published)).toBe(book);
  });

  it('and anew once its draft is another', () => {
    const { policies } = aWorld({});
    const first = policies.of(aPolicyVersion());
    const changed = aPolicyVersion({ document: aPolicyDocument({ title: 'Changed' }) });
    expect(first.policy.title).not.toBe('Changed');
    expect(policies.of(changed).policy.title).toBe('Changed');
  });
});
