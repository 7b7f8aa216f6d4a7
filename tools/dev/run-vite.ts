import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import path from 'node:path';

/** Starts a build by its configuration in a process of its own: Vite turns the whole process to production. */
export function runVite(root: string, config: string, options: SpawnOptions): ChildProcess {
  const words = ['build', '--config', config, '--logLevel', 'error'];
  return spawn(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), ...words], {
    cwd: root,
    ...options,
  });
}
