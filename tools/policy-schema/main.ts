/** `node tools/launch.cjs tools/policy-schema/main.ts`: writes the JSON Schema that editors read beside the policies. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { policyJsonSchema } from '../../src/policy-files/policy-json-schema.ts';

const file = path.join(import.meta.dirname, '..', '..', 'policies', 'policy.schema.json');
writeFileSync(
  file,
  await format(JSON.stringify(policyJsonSchema()), { ...(await resolveConfig(file)), parser: 'json' }),
);
