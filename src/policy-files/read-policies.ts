import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { parsePolicy } from '../domain/policy-documents/parse-policy.ts';
import type { Policy, PolicyProblem } from '../domain/policies/policy.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';

/** The policies of a folder; it serves the `Policies` port. */
export interface PolicyFiles {
  find(policyId: string): Policy | undefined;
  /** In the order of their folders' names. */
  all(): readonly Policy[];
}

export interface PolicyFileProblem extends PolicyProblem {
  /** `hampshire/policy.yaml`, inside the folder that was read. */
  readonly file: string;
}

function readYaml(path: string): Result<unknown, readonly PolicyProblem[]> {
  try {
    // A copy: the parser's texts are slices of the file, which the engine would compare letter by letter.
    return ok(structuredClone(parse(readFileSync(path, 'utf8')) as unknown));
  } catch (fault) {
    if (fault instanceof YAMLParseError) return err([{ path: '', sentence: fault.message }]);
    throw fault;
  }
}

/** One policy file; the folder it lies in bears the policy’s id. */
export function readPolicyFile(path: string, folderName: string): Result<Policy, readonly PolicyProblem[]> {
  const document = readYaml(path);
  if (!document.ok) return document;
  const policy = parsePolicy(document.value);
  if (policy.ok && policy.value.id !== folderName) {
    return err([{ path: 'id', sentence: `${policy.value.id} is not the name of its folder, ${folderName}` }]);
  }
  return policy;
}

/** Reads `<folder>/<policy id>/policy.yaml`, all of them, or tells everything that is wrong with any. */
export function readPolicies(folder: string): Result<PolicyFiles, readonly PolicyFileProblem[]> {
  const policies = new Map<string, Policy>();
  const problems: PolicyFileProblem[] = [];
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'policy.yaml')));
  for (const name of names.sort()) {
    const policy = readPolicyFile(join(folder, name, 'policy.yaml'), name);
    if (policy.ok) policies.set(policy.value.id, policy.value);
    else problems.push(...policy.refusal.map((each) => ({ ...each, file: `${name}/policy.yaml` })));
  }
  if (problems.length > 0) return err(problems);
  return ok({ find: (policyId) => policies.get(policyId), all: () => [...policies.values()] });
}
