import { describe, expect, it } from '@jest/globals';
import { GraphFault } from '../graph/graph-fault.ts';
import { ClockFault } from './trusted-time.ts';
import { faultInLog } from './fault-in-log.ts';

const SECRET = 'Asha Patel asha@contoso.org eyJhbGciOiJSUzI1NiJ9';

describe('what the log says of a fault', () => {
  it.each([
    ['of a client that quotes its request', new Error(`POST failed with ${SECRET}`)],
    [
      'of a client that hangs request and answer on it',
      Object.assign(new Error('x'), { request: { body: SECRET } }),
    ],
    [
      'of Graph that quotes what was written',
      new GraphFault(`Invalid text value '${SECRET}'`, { code: 'c', outcome: 'refused' }),
    ],
    ['that brought about another', new ClockFault('wrong', { cause: new Error(SECRET) })],
    ['of which the message is of several lines', new Error(`one\n    at ${SECRET}`)],
    ['that is no error', SECRET],
  ])('holds nothing that somebody wrote: %s', (_what, fault) => {
    expect(JSON.stringify(faultInLog(fault))).not.toContain('Asha');
  });

  it('names it, its codes and where it was, and our own sentence', () => {
    const fault = new GraphFault('The list is gone.', {
      code: 'itemNotFound',
      outcome: 'refused',
      status: 404,
      requestId: 'r-1',
      cause: new ClockFault('The clock is wrong.'),
    });
    expect(faultInLog(fault)).toEqual({
      name: 'GraphFault',
      code: 'itemNotFound',
      outcome: 'refused',
      status: 404,
      requestId: 'r-1',
      at: expect.arrayContaining([expect.stringContaining('fault-in-log.test.ts')]),
      cause: expect.objectContaining({ name: 'ClockFault', message: 'The clock is wrong.' }),
    });
  });
});
