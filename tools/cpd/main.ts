/** `npm run cpd`: the command line from its bundle, or from its sources where there is none of them as they are. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runVite } from '../dev/run-vite.ts';
import { isOfItsSources } from './bundle-sources.ts';

const root = path.join(import.meta.dirname, '../..');
const bundle = path.join(root, 'dist/cli');

if (isOfItsSources(root, bundle)) {
  await import(pathToFileURL(path.join(bundle, 'main.js')).href);
} else {
  // Beside the command and for the next one: nobody waits for it, and a failure leaves the sources.
  runVite(root, 'tools/cpd/vite.config.ts', { detached: true, stdio: 'ignore' }).unref();
  await import('../../src/cli/main.ts');
}
