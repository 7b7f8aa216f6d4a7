import express from 'express';
import { z } from 'zod';
import type { FaultRule, Faults } from '../../tenant.ts';
import { sendInputProblems } from '../problem.ts';

const isRegularExpression = (source: string): boolean => {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
};

const NewFault = z.strictObject({
  part: z.enum(['graph', 'connector', 'entra']),
  kind: z.enum([
    'throttle',
    'unavailable',
    'gateway-timeout-after',
    'gateway-timeout-before',
    'reset',
    'reset-after',
    'stall',
    'truncate',
    'gone',
    'blocked',
    'ran-out',
  ]),
  times: z.int().min(1).max(1_000_000),
  method: z.string().min(1).optional(),
  path: z.string().min(1).refine(isRegularExpression, 'is not a regular expression').optional(),
  userId: z.string().min(1).optional(),
  retryAfterSeconds: z.int().min(0).max(3600).optional(),
  stallMilliseconds: z.int().min(0).max(600_000).optional(),
});

/** What has been made to go wrong in the local Microsoft 365. */
export function createFaultRoutes(faults: Faults): express.Router {
  const router = express.Router();
  router.get('/faults', (_request, response) => {
    response.json({ faults: faults.list() });
  });
  router.post('/faults', (request, response) => {
    const fault = NewFault.safeParse(request.body);
    if (fault.success) response.status(201).json(faults.add(withoutUndefined(fault.data)));
    else sendInputProblems(response, fault.error);
  });
  router.delete('/faults', (_request, response) => {
    faults.clear();
    response.status(204).end();
  });
  return router;
}

/** zod's optional fields may hold undefined; those of a rule may not. */
function withoutUndefined(fault: z.infer<typeof NewFault>): Omit<FaultRule, 'id'> {
  const { part, kind, times, method, path, userId, retryAfterSeconds, stallMilliseconds } = fault;
  return {
    part,
    kind,
    times,
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
    ...(userId !== undefined && { userId }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(stallMilliseconds !== undefined && { stallMilliseconds }),
  };
}
