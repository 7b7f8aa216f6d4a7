import os from 'node:os';
import path from 'node:path';
import { rooms } from './rooms.mjs';

export default {
  mutate: [...rooms.map((room) => `${room}/**/*.ts`), '!src/**/*.test.ts'],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'tools/mutate/jest.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // What is computed once when a file is loaded would need every test run anew, in a process of its own.
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  // Outside the tree: jest would find a second package of the same name in it.
  tempDirName: path.join(os.tmpdir(), 'cpd-companion-mutants'),
  ignorePatterns: ['dist', '.git', 'docs/images'],
  timeoutMS: 60_000,
};
