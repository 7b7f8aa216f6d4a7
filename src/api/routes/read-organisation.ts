import * as z from 'zod/mini';
import type { OrganisationSummary } from '../../contract/organisation.ts';
import { ok } from '../../domain/result.ts';
import { organisationSummary } from '../../use-cases/organisation-summary.ts';
import { defineRoute } from '../http/route.ts';

export const readOrganisationRoute = defineRoute({
  method: 'get',
  path: '/organisation',
  permission: 'organisation.totals',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller }) {
    const result = organisationSummary(deps, caller.oid);
    if (!result.ok) return result;
    const { toLookAt, units, requirements, ...totals } = result.value;
    const body: OrganisationSummary = {
      ...totals,
      toLookAt: toLookAt ?? null,
      units: units.map((unit) => ({ ...unit })),
      requirements: requirements.map((requirement) => ({ ...requirement })),
    };
    return ok({ status: 200, body });
  },
});
