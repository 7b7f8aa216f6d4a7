import fs from 'node:fs';
import path from 'node:path';

const TEMPLATE = path.join(import.meta.dirname, '../../../../infra/modules/web-app.bicep');
const MAIN = 'src/server/main.ts';

/** How the template starts the server on one small machine: said there and nowhere else, so that what is measured is what runs. */
export interface AsDeployed {
  /** For Node itself: the limits of its heap. */
  readonly nodeArguments: readonly string[];
  /** For the C library, which reads them before Node begins. */
  readonly environment: Readonly<Record<string, string>>;
}

export function asDeployed(): AsDeployed {
  const template = fs.readFileSync(TEMPLATE, 'utf8');
  const [node, ...words] = (/appCommandLine: '([^']+)'/.exec(template)?.[1] ?? '').split(' ');
  const memory = /var memorySettings = \{(.*?)\n\}/s.exec(template)?.[1] ?? '';
  const environment = Object.fromEntries(
    [...memory.matchAll(/^ {2}(\w+): '([^']*)'$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  if (node !== 'node' || words.pop() !== MAIN || Object.keys(environment).length === 0)
    throw new Error('How infra/modules/web-app.bicep starts the server is not understood here.');
  return { nodeArguments: words, environment };
}
