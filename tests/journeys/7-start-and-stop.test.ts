import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { freePorts, startProduct } from './support/product.ts';
import { place } from './support/microsoft.ts';
import { eventually } from './support/teams.ts';

const root = path.join(import.meta.dirname, '../..');

const run = (words: readonly string[], environment: Record<string, string>) =>
  spawnSync(process.execPath, ['tools/launch.cjs', 'tools/dev/main.ts', ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: 300_000,
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

describe('npm start', () => {
  it('prints one address, keeps its data over a restart, and ends every process', async () => {
    const first = await startProduct();
    expect(first.printed().trimEnd().split('\n').at(-1)).toBe(
      `CPD Companion is ready: http://localhost:${first.port}`,
    );
    const replica = path.join(first.dataDirectory, 'server/replica.sqlite');
    expect(await textOf(`http://localhost:${first.port}/tab/`)).toContain('<div id="root"');
    await first.end();
    for (let offset = 0; offset < 6; offset += 1) expect(await answers(first.port + offset)).toBe(false);

    const sizeBefore = fs.statSync(replica).size;
    const again = await startProduct({ dataDirectory: first.dataDirectory, port: first.port });
    expect(again.printed()).not.toContain('Writing the demo');
    expect(fs.statSync(replica).size).toBeGreaterThanOrEqual(sizeBefore);
    expect(JSON.parse(await textOf(`http://127.0.0.1:${first.port + 1}/readyz`))).toMatchObject({
      status: 'ready',
    });
    await again.end();
    fs.rmSync(first.dataDirectory, { recursive: true, force: true });
  });

  it('ends with its parent, even when the parent is killed outright', async () => {
    const product = await startProduct();
    product.child.kill('SIGKILL');
    const ports = [0, 1, 2, 3, 4, 5].map((offset) => product.port + offset);
    const anyAnswers = async () => (await Promise.all(ports.map(answers))).some(Boolean);
    expect(await eventually(anyAnswers, (doesAny) => !doesAny)).toBe(false);
    fs.rmSync(product.dataDirectory, { recursive: true, force: true });
  });

  it.each([
    ['a port in use', () => ({ PORT: String(place().port) }), [], /Port .* in use: .*PORT=/],
    ['a port that is none', () => ({ PORT: 'http' }), [], /PORT must be a whole number/],
    ['an option it does not know', () => ({}), ['--restart'], /--restart/],
  ] as const)('says in one sentence what to do about %s', async (_what, environment, words, sentence) => {
    const { PORT = String(await freePorts()) } = environment() as { PORT?: string };
    const { status, stderr } = run(words, { PORT });
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
