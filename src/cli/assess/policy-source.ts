import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../domain/policy-documents/parse-policy.ts';
import type { Policy, PolicyProblem } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import { readPolicyFile } from '../../policy-files/read-policies.ts';

type Found = Result<Policy, readonly PolicyProblem[]>;

/** Finds the policy a case names. */
export interface PolicySource {
  /** The id of a built-in policy, or a whole policy document. */
  readonly find: (policy: unknown) => Found;
}

const IS_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Built-in policies are read when first asked for, and each document is parsed once. */
export function policySource(folder: string): PolicySource {
  const known = new Map<string, Found>();
  const readBuiltIn = (id: string): Found => {
    const file = join(folder, id, 'policy.yaml');
    return IS_ID.test(id) && existsSync(file)
      ? readPolicyFile(file, id)
      : err([{ path: '', sentence: `${id} is not a policy` }]);
  };
  return {
    find: (policy) => {
      const key = JSON.stringify(policy);
      const found =
        known.get(key) ?? (typeof policy === 'string' ? readBuiltIn(policy) : parsePolicy(policy));
      known.set(key, found);
      return found;
    },
  };
}
