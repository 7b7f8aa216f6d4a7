/** Projects run alone by name: `npm test -- --selectProjects domain`. */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

const shared = {
  transform,
  // These packages ship ES modules only, which jest's CommonJS mode cannot load untransformed.
  transformIgnorePatterns: [
    '/node_modules/(?!(any-ascii|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|jose|@seriousme|adaptivecards|swiper|temporal-polyfill|temporal-utils|@formatjs|intl-messageformat)/)',
  ],
  moduleNameMapper: { '^adaptivecards$': '<rootDir>/node_modules/adaptivecards/dist/adaptivecards.js' },
};

const project = (displayName, testMatch, extra = {}) => ({
  ...shared,
  displayName,
  testEnvironment: 'node',
  testMatch: testMatch.map((each) => `<rootDir>/${each}`),
  ...extra,
});

export default {
  // Browser tests and the services they start take their time; nothing asserts how long.
  testTimeout: 600_000,
  projects: [
    project('domain', [
      'src/{domain,contract,wording,policy-files}/**/*.test.ts',
      'tests/golden/**/*.test.ts',
    ]),
    project('server', [
      'src/{use-cases,graph,sharepoint,replica,outbox,blobs,cards,api,bot,jobs,server,cli}/**/*.test.ts',
      'tools/**/*.test.ts',
    ]),
    // Two projects of one name: what draws nothing needs no document.
    project('tab', ['src/tab/**/*.test.ts']),
    project('tab', ['src/tab/**/*.test.tsx'], {
      globalSetup: '<rootDir>/tests/support/fluent/bundle-fluent.ts',
      setupFilesAfterEnv: [
        '<rootDir>/src/tab/testing/wait-long.ts',
        '<rootDir>/src/tab/testing/fake-window.ts',
      ],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@fluentui/react-components$': '<rootDir>/dist/testing/fluent.cjs',
      },
      transformIgnorePatterns: [...shared.transformIgnorePatterns, '<rootDir>/dist/'],
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
    }),
    project('contract', ['tests/contract/**/*.test.ts', 'tests/faults/*.test.ts']),
    // Left out of `npm test` for its length: `npm run simulate`.
    project('simulation', ['tests/faults/simulation/*.test.ts']),
    project('dev-tenant', ['dev-tenant/**/*.test.ts'], {
      testPathIgnorePatterns: ['\\.browser\\.test\\.ts$'],
    }),
    // The local Teams in a browser: beside the others each would wait for the other.
    project('teams-host', ['dev-tenant/**/*.browser.test.ts']),
    project('architecture', ['tests/architecture/**/*.test.ts']),
    project('journeys', ['tests/journeys/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/journeys/support/start-shared-product.ts',
      globalTeardown: '<rootDir>/tests/journeys/support/end-shared-product.ts',
    }),
    project('attacks', ['tests/attacks/**/*.test.ts'], {
      globalSetup: '<rootDir>/tests/attacks/support/start-attacked-product.ts',
      globalTeardown: '<rootDir>/tests/journeys/support/end-shared-product.ts',
    }),
  ],
};
