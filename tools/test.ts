/** `npm test`: every test, or those that the arguments choose; the arguments are jest's. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser, NoBrowser } from './browser/find-browser.ts';
import { buildTabIfStale } from './dev/build-tab.ts';

const root = path.join(import.meta.dirname, '..');

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A browser takes a processor, and journeys and attacks start the whole product: nothing else runs beside them. */
const EVERYTHING: readonly (readonly string[])[] = [
  ['--selectProjects', 'domain', 'server', 'tab', 'contract', 'dev-tenant', 'architecture', '--maxWorkers=2'],
  ['--selectProjects', 'teams-host', '--runInBand'],
  ['--selectProjects', 'journeys', '--runInBand'],
  ['--selectProjects', 'attacks', '--runInBand'],
];

async function runJest(words: readonly string[], browser: string): Promise<Counts> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-companion-'));
  const report = path.join(folder, 'report.json');
  const child = spawn(
    process.execPath,
    [path.join(root, 'node_modules/jest/bin/jest.js'), ...words, '--json', `--outputFile=${report}`],
    {
      cwd: root,
      // --json prints the report too; only the file is read.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROMIUM_PATH: browser, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    },
  );
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (!fs.existsSync(report)) throw new Error(`jest ended with code ${code ?? 'none'} and no report.`);
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  ) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  fs.rmSync(folder, { recursive: true });
  // A file that does not load has no test that failed, and is a failure all the same.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
}

try {
  const chosen = process.argv.slice(2);
  const browser = await findBrowser(process.env);
  await buildTabIfStale(root);
  let total: Counts = { passed: 0, failed: 0 };
  for (const words of chosen.length > 0 ? [chosen] : EVERYTHING) {
    const counts = await runJest(words, browser);
    total = { passed: total.passed + counts.passed, failed: total.failed + counts.failed };
  }
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
} catch (fault) {
  process.stderr.write(`${fault instanceof NoBrowser ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}
