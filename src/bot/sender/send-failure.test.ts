import { expect, it } from '@jest/globals';
import { sendFailure } from './send-failure.ts';

const fault = (fields: object) => Object.assign(new Error('it failed'), fields);

it.each<[string, unknown, object]>([
  ['a time-out while waiting', fault({ name: 'AbortError' }), { kind: 'unknown' }],
  ['a connection cut', fault({ name: 'RestError', code: 'ECONNRESET' }), { kind: 'unknown' }],
  [
    'an answer cut off after 201',
    fault({ name: 'RestError', code: 'PARSE_ERROR', statusCode: 201 }),
    { kind: 'unknown' },
  ],
  [
    'nobody listening',
    fault({ name: 'RestError', code: 'ECONNREFUSED' }),
    { kind: 'not-now', isThrottled: false },
  ],
  ['no such host', fault({ name: 'RestError', code: 'ENOTFOUND' }), { kind: 'not-now' }],
  ['no token to send with', fault({ name: 'ServerError', errorCode: 'invalid_client' }), { kind: 'not-now' }],
  ['something that is no error', 'text', { kind: 'not-now' }],
])('reads %s', (_what, error, expected) => {
  expect(sendFailure(error, 0)).toMatchObject(expected);
});

it.each([
  ['120', 120],
  ['Thu, 01 Jan 1970 00:02:00 GMT', 120],
  ['999999', 3600],
])('reads a Retry-After of %p', (header, afterSeconds) => {
  const error = fault({ name: 'RestError', statusCode: 429, response: { headers: { get: () => header } } });
  expect(sendFailure(error, 0)).toEqual({
    kind: 'not-now',
    why: '429 RestError',
    afterSeconds,
    isThrottled: true,
  });
});
