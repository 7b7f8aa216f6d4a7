import { describe, expect, it } from '@jest/globals';
import { bodyHash, canonicalJson } from './body-hash.ts';

describe('the hash of a body', () => {
  it('is the same whatever the order of the members, and without those that are undefined', () => {
    const first = { b: [1, { d: 1, c: undefined }], a: 'x', e: undefined };
    const second = { a: 'x', b: [1, { d: 1 }] };
    expect(canonicalJson(first)).toBe('{"a":"x","b":[1,{"d":1}]}');
    expect(bodyHash(first, [])).toBe(bodyHash(second, []));
  });

  it('leaves out what only stamps the write, and nothing else', () => {
    const body = { minutes: 60, recordedAt: '2026-03-12T16:30:00Z' };
    expect(bodyHash(body, ['recordedAt'])).toBe(bodyHash({ ...body, recordedAt: 'later' }, ['recordedAt']));
    expect(bodyHash(body, [])).not.toBe(bodyHash({ ...body, recordedAt: 'later' }, []));
    expect(bodyHash(body, ['recordedAt'])).not.toBe(bodyHash({ ...body, minutes: 61 }, ['recordedAt']));
  });
});
