import * as z from 'zod';
import type { AccessAttempt } from '../../domain/policies/policy-access.ts';
import { policyAccess } from '../../domain/policies/policy-access.ts';
import { ok } from '../../domain/result.ts';
import { DateText, listOf, OptionalDate, OptionalText, Text } from '../assess/fields.ts';
import { definePolicyTopic } from '../topics/topic.ts';

const wrong = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'missing' : what),
});

type Target = AccessAttempt['target'];

/** `cpd-plan:care` is the plan of care, a department or a person; `care` alone may be what it is or whose. */
function targetNamed(text: string): Target {
  const [of = '', ...rest] = text.split(/[:/]/);
  const whose = rest.join(':') || text;
  return { of, department: whose, person: whose };
}

const TargetDocument = z.union(
  [
    Text.transform(targetNamed),
    z
      .object({
        of: OptionalText,
        type: OptionalText,
        kind: OptionalText,
        department: OptionalText,
        person: OptionalText,
        owner: OptionalText,
      })
      .transform(({ of, type, kind, department, person, owner }): Target => ({
        of: of || type || kind,
        department,
        person: person || owner,
      })),
  ],
  wrong('neither text nor an object with of, department and person'),
);

const AttemptDocument = z.object(
  {
    actor: z.object({ id: Text, role: OptionalText, department: OptionalText }, wrong('not an object')),
    action: Text,
    target: TargetDocument,
    /** Left out: the case's day. */
    on: OptionalDate,
  },
  wrong('not an object'),
);

const GrantDocument = z
  .object({ inspector: Text, from: DateText, to: DateText }, { error: 'not an object' })
  .refine(({ from, to }) => from <= to, { error: 'before from', path: ['to'] });

export const access = definePolicyTopic({
  name: 'access',
  given: z.object({
    asOf: DateText,
    nominated: listOf(Text),
    grant: GrantDocument.nullish(),
    attempts: z.array(AttemptDocument, wrong('not a list')),
  }),
  answer: ({ asOf, nominated, grant, attempts }, policy) => {
    const decisions = attempts.map((attempt) =>
      policyAccess(
        policy.access,
        { ...attempt, on: attempt.on ?? asOf },
        { nominated, grant: grant ?? undefined },
      ),
    );
    return ok({
      allowed: decisions.map(({ isAllowed }) => isAllowed),
      because: decisions.map(({ rule }) => (rule ? { clause: rule.clause, reading: rule.reading } : null)),
    });
  },
});
