/** `npm run api-document`: writes docs/api/openapi.json. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { endpoints } from '../../src/contract/index.ts';
import { apiDocument } from './api-document.ts';

const file = path.join(import.meta.dirname, '..', '..', 'docs', 'api', 'openapi.json');
const text = JSON.stringify(await apiDocument(endpoints));
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }));
