import { organisation } from '../../contract/organisation.ts';
import { ok } from '../../domain/result.ts';
import { organisationSummary } from '../../use-cases/organisation/organisation-summary.ts';
import { answer } from '../http/route.ts';

export const organisationRoutes = [
  answer(organisation, (deps, { caller }) => {
    const result = organisationSummary(deps, caller.oid);
    if (!result.ok) return result;
    const { toLookAt, units, requirements, ...totals } = result.value;
    return ok({
      body: {
        ...totals,
        toLookAt: toLookAt ?? null,
        units: units.map((unit) => ({ ...unit })),
        requirements: requirements.map((requirement) => ({ ...requirement })),
      },
    });
  }),
];
