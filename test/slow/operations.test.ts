/** The examples of docs/operations.md, each checked by the tool that will read it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf } from '../pipeline/support.ts';
import { dateline, root } from './support.ts';

const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
const blocks = [...page.matchAll(/<!-- check: (\w+) ?(\S*) -->\n```\w+\n([\s\S]*?)\n```/gu)].map(
  ([, kind, name, text]) => ({
    kind: kind as string,
    name: name as string,
    text: text as string,
  }),
);
const of = (kind: string) => blocks.filter((block) => block.kind === kind);
const only = (kind: string): string => of(kind)[0]?.text ?? '';
const tool = (name: string, args: readonly string[], input = '') => {
  const { status, stdout, stderr, error } = spawnSync(name, args, { input, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}${error?.message ?? ''}` };
};

test('there is one of each', () => {
  expect(blocks.map(({ kind }) => kind).sort()).toEqual([
    'config',
    'cron',
    'kubernetes',
    'python',
    'systemd',
    'systemd',
  ]);
});

test('systemd-analyze verifies the units', () => {
  const folder = folderOf(Object.fromEntries(of('systemd').map(({ name, text }) => [name, `${text}\n`])));
  const units = of('systemd').map(({ name }) => join(folder, name));
  const { status, said } = tool('systemd-analyze', ['verify', '--man=no', ...units]);
  expect({ status, about: said.split('\n').filter((line) => line.includes('dateline')) }).toEqual({
    status: 0,
    about: [],
  });
});

test('Python compiles the Airflow example', () => {
  const text = only('python');
  expect(tool('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], text)).toEqual({
    status: 0,
    said: '',
  });
});

describe('shell commands', () => {
  const [cron] = of('cron').map(
    ({ text }) =>
      text
        .split('\n')
        .at(-1)
        ?.replace(/^(\S+ ){6}/u, '') ?? '',
  );
  const [pod] = of('kubernetes').map(
    ({ text }) => parse(text).spec.jobTemplate.spec.template.spec.containers[0].args[0] as string,
  );
  const plain = [...page.matchAll(/```sh\n([\s\S]*?)```/gu)].map(([, text]) => text as string);

  test.each([cron, pod, ...plain])('%s', (text) => {
    expect(tool('bash', ['-n'], text)).toEqual({ status: 0, said: '' });
    for (const [flag] of (text as string).matchAll(/--[a-z-]+/gu)) expect(help).toContain(flag);
  });
});

const help = ['run', 'status']
  .map((command) => tool('node', [join(root, 'dist/main.js'), command, '--help']).said)
  .join('');

test('the CronJob is YAML of the shape that Kubernetes wants', () => {
  const text = only('kubernetes');
  const job = parse(text, { uniqueKeys: true, strict: true });
  expect(job).toMatchObject({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    spec: { jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never' } } } } },
  });
  const { containers, volumes } = job.spec.jobTemplate.spec.template.spec;
  expect(volumes.map(({ name }: { name: string }) => name)).toEqual(
    containers[0].volumeMounts.map(({ name }: { name: string }) => name),
  );
});

test('dateline check takes the configuration', async () => {
  const text = only('config');
  const folder = folderOf({ 'dateline.json': text });
  expect(await dateline(['check', '--config', join(folder, 'dateline.json')])).toMatchObject({ code: 0 });
});
