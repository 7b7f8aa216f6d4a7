import { spawn } from 'node:child_process';

/** What a tool printed; its exit code does not matter here, since finding something is what it is asked to do. */
export function runTool(folder: string, program: string, options: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...options], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    const complained: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complained.push(chunk));
    child.once('error', reject);
    child.once('close', () => {
      const output = Buffer.concat(printed).toString('utf8');
      if (output === '' && complained.length > 0)
        reject(new Error(Buffer.concat(complained).toString('utf8')));
      else resolve(output);
    });
  });
}
