import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';

/** The rooms from the ground up: each may import only from those named (and from itself). */
const rooms = {
  sheet: [],
  forms: ['sheet'],
  detect: ['sheet', 'forms'],
  content: ['sheet', 'forms', 'detect'],
  rules: ['sheet', 'forms', 'detect', 'content'],
  locales: [],
  hosts: ['sheet'],
  run: ['sheet', 'forms', 'detect', 'content', 'rules', 'hosts'],
  cli: ['sheet', 'forms', 'detect', 'content', 'rules', 'locales', 'hosts', 'run'],
};

const directions = Object.entries(rooms).flatMap(([room, allowed]) =>
  Object.keys(rooms)
    .filter((other) => other !== room && !allowed.includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `src/${room} may import only from ${['itself', ...allowed].join(', ')}`,
    })),
);

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.config.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-else-return': ['error', { allowElseIf: false }],
    },
  },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    // The pure rooms know no promises, no host and no clock.
    files: ['src/{sheet,forms,detect,content,rules,locales}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'window', 'document', 'process', 'fetch', 'setTimeout', 'Date', 'Promise'],
      'no-restricted-syntax': ['error', { selector: ':function[async=true]', message: 'The pure rooms are synchronous.' }],
    },
  },
  { files: ['*.config.js'], extends: [tseslint.configs.disableTypeChecked], rules: { 'import-x/no-default-export': 'off' } },
);
