import js from '@eslint/js';
import * as espree from 'espree';
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
  compose: ['sheet', 'forms', 'detect', 'content', 'rules'],
  locales: [],
  hosts: ['sheet'],
  settings: ['sheet', 'forms', 'detect', 'content', 'rules', 'hosts'],
  kept: ['sheet', 'forms', 'detect', 'content', 'rules', 'settings'],
  run: ['sheet', 'forms', 'detect', 'content', 'rules', 'compose', 'hosts', 'settings', 'kept'],
  cli: ['sheet', 'forms', 'detect', 'content', 'rules', 'compose', 'locales', 'hosts', 'settings', 'kept', 'run'],
  library: ['sheet', 'forms', 'detect', 'content', 'rules', 'locales', 'hosts', 'settings', 'kept', 'run'],
  commands: ['hosts'],
  taskpane: ['sheet', 'forms', 'detect', 'content', 'rules', 'compose', 'locales', 'hosts', 'settings', 'kept', 'run', 'commands'],
  workbench: ['sheet', 'locales', 'hosts', 'taskpane'],
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

/** What no source file holds: what makes markup or code of a text, as whatever a cell holds is shown as text, and what a long list breaks. A rule of the same name further down must hold these too. */
const nowhere = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$|^insertAdjacentHTML$|^createContextualFragment$|^setHTMLUnsafe$|^srcdoc$/]', message: 'Text is shown as text: use textContent, or React.' },
  { selector: 'MemberExpression[computed=true] > Literal[value=/^(inner|outer)HTML$|^insertAdjacentHTML$|^srcdoc$/]', message: 'Text is shown as text: use textContent, or React.' },
  { selector: 'Property[key.name=/^(inner|outer)HTML$|^srcdoc$|^dangerouslySetInnerHTML$/]', message: 'Text is shown as text: use textContent, or React.' },
  { selector: 'JSXAttribute[name.name=/^dangerouslySetInnerHTML$|^srcDoc$/]', message: 'Text is shown as text: let React write it.' },
  { selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: 'Text is shown as text: use textContent, or React.' },
  { selector: 'CallExpression[callee.property.name="eval"]', message: 'No code is made from text.' },
  { selector: 'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement', message: 'From 120,000 items on this fails with a full stack: use append of src/sheet/lists.' },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.config.js', 'test/system/*.config.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
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
  {
    files: ['src/**/*.{ts,tsx,js}'],
    rules: {
      'no-restricted-syntax': ['error', ...nowhere],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    // The pane and the commands know no host; only the entry file wires Excel to them.
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    ignores: ['src/taskpane/office.tsx'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel'],
      'no-restricted-imports': ['error', { patterns: ['**/hosts/office/*', '**/hosts/file/*'] }],
    },
  },
  {
    // Runs as it stands in webviews of any age: the parser proves that it is ES5.
    files: ['src/taskpane/page/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parser: espree, parserOptions: { ecmaVersion: 5, sourceType: 'script', projectService: false }, globals: { window: 'readonly', document: 'readonly', location: 'readonly', Intl: 'readonly' } },
    rules: { '@typescript-eslint/consistent-type-imports': 'off', '@typescript-eslint/prefer-for-of': 'off' },
  },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    // The pure rooms know no promises, no host and no clock.
    files: ['src/{sheet,forms,detect,content,rules,compose,locales,settings,kept}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'window', 'document', 'process', 'fetch', 'setTimeout', 'Date', 'Promise'],
      'no-restricted-syntax': ['error', ...nowhere, { selector: ':function[async=true]', message: 'The pure rooms are synchronous.' }],
    },
  },
  {
    // What runs a check waits for hosts, and is given its clock.
    files: ['src/run/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'window', 'document', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'Date'] },
  },
  { files: ['*.config.js', 'test/system/*.config.js'], extends: [tseslint.configs.disableTypeChecked], rules: { 'import-x/no-default-export': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off' } },
);
