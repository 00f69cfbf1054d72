// The linter tells while typing what test/architecture/ tells for certain; a test there keeps the two in agreement.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const engine = [
  'src/{version,run,stopping,replicate,library}.ts',
  'src/{statistics,random,catalogue,scenario,world,week,outcomes,comparison,calibration,sensitivity,economics,displacement,capacity,story,trial,pattern,verification}/**/*.ts',
];
const pure = [...engine, 'src/index.ts', 'src/{charts,report,guidelines,explorer}/**/*.ts'];
const kernels = ['src/{run,stopping,replicate}.ts', 'src/{statistics,random,world,week,outcomes,comparison,calibration,sensitivity,economics,displacement,capacity,story,trial,pattern,verification}/**/*.ts'];

const exactMath = 'abs|min|max|floor|ceil|trunc|round|sign|sqrt|fround|imul|clz32|PI|E|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2';
const bits = 'gives other bits on other machines; use exp, log, pow, sin or quantiles from src/statistics/.';
const handIn = 'Clock, disk, environment and console live in cli/, web/, store/ and cluster/; take the value or function as an argument.';

// eslint:recommended lives in a package of its own since ESLint 10; these are the rules of it that TypeScript does not cover.
// Without no-loss-of-precision: published coefficients keep the digits they were published with.
const mistakes = [
  'for-direction', 'no-async-promise-executor', 'no-case-declarations', 'no-compare-neg-zero', 'no-cond-assign', 'no-constant-condition',
  'no-control-regex', 'no-debugger', 'no-delete-var', 'no-dupe-else-if', 'no-duplicate-case', 'no-empty', 'no-empty-pattern',
  'no-ex-assign', 'no-fallthrough', 'no-misleading-character-class', 'no-prototype-builtins', 'no-regex-spaces',
  'no-self-assign', 'no-sparse-arrays', 'no-unsafe-finally', 'no-unused-labels', 'no-useless-catch', 'no-useless-escape', 'require-yield',
  'use-isnan', 'valid-typeof',
];
// Habits of a tidy code base.
const habits = [
  'eqeqeq', 'prefer-const', 'no-var', 'object-shorthand', 'no-else-return', 'no-useless-return', 'no-useless-rename',
  'no-useless-computed-key', 'no-unneeded-ternary', 'no-throw-literal', 'no-self-compare', 'no-template-curly-in-string',
];
const asErrors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

export default defineConfig(
  globalIgnores(['dist/', 'output/', 'coverage/', '**/node_modules/', 'test/.node/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      ...asErrors([...mistakes, ...habits]),
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance comes through src/random/ only.' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/require-await': 'off', // A door may be asynchronous by promise and need no await itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: pure, rules: {
    'no-restricted-globals': ['error', ...['Date', 'performance', 'process', 'console'].map((name) => ({ name, message: handIn }))],
    'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: handIn }] }],
  } },
  { files: engine, rules: {
    'no-restricted-syntax': [
      'error',
      { selector: `MemberExpression[object.name='Math'][computed=false]:not([property.name=/^(${exactMath})$/])`, message: `This member of Math ${bits}` },
      { selector: "MemberExpression[object.name='Math'][computed=true]", message: 'Name the member of Math with a dot, so that it can be checked.' },
      { selector: "VariableDeclarator[init.name='Math']", message: 'Write Math.abs and the like where they are used, so that they can be checked.' },
      { selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']", message: `The operator ** ${bits}` },
    ],
  } },
  // A typed array read within its length is a number; numeric kernels and tests may say so with "!".
  { files: [...kernels, 'test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Tests feed wrong input on purpose and read JSON and untyped reference libraries.
  { files: ['test/**/*.ts'], rules: {
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/unbound-method': 'off',
  } },
);
