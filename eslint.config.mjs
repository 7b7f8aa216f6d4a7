import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const clock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The domain is told the date: take `asOf`.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain is told the date: take `asOf`.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Randomness is an argument.',
  },
];
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/server/config reads the environment.',
};
const fetching = {
  selector: "CallExpression[callee.name='fetch']",
  message: 'HTTP goes through src/graph or src/tab/api.',
};
const throwing = {
  selector: 'ThrowStatement',
  message: 'A business outcome is a value; a broken invariant goes through invariant().',
};

export default tseslint.config(
  { ignores: ['dist/**', '.data/**', 'node_modules/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', environment, fetching],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/graph/**/*.ts', 'src/tab/api/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', environment] },
  },
  { files: ['src/server/config/**/*.ts'], rules: { 'no-restricted-syntax': ['error', fetching] } },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/domain/invariant.ts'],
    rules: { 'no-restricted-syntax': ['error', environment, fetching, throwing, ...clock] },
  },
  {
    files: ['src/{use-cases,jobs,wording,contract}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', environment, fetching, ...clock] },
  },
  {
    files: ['src/tab/**/*.tsx', 'src/tab/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // Parsed JSON in tests is asserted on, not trusted.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
