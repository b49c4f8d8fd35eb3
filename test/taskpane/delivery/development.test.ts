import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { headers } from '../../../src/taskpane/delivery/http';

const program = "import { developmentHeaders } from './webpack.config.js'; process.stdout.write(JSON.stringify(developmentHeaders()));";

test('the server that developers use sends the headers that administrators’ servers send', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', env: { ...process.env, OFFICE_JS: 'https://intranet.example/office.js' } });
  if (stdout === '') throw new Error(stderr);
  const sent = z.record(z.string(), z.string()).parse(JSON.parse(stdout));
  const policy = sent['Content-Security-Policy'] ?? '';
  expect(sent).toEqual(headers(policy));
  expect(policy).toContain("script-src 'self' https://intranet.example;");
  expect(policy).not.toMatch(/unsafe-eval|frame-ancestors|\*/);
});
