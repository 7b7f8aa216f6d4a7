import config from '../../jest.config.mjs';
import { rooms } from './rooms.mjs';

const [domain] = config.projects;

/** A mutant meets the tests of the rooms, and those of the sentences that they word. */
export default {
  ...domain,
  displayName: 'mutate',
  rootDir: '../..',
  testMatch: [...rooms, 'src/wording'].map((room) => `<rootDir>/${room}/**/*.test.ts`),
  // A hundred thousand records take ten seconds for each change, and say nothing of what is judged.
  testPathIgnorePatterns: ['large-input'],
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
};
