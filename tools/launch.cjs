// Plain JavaScript for whatever Node the machine has: installs what is missing, then runs a TypeScript file on the
// project's own Node. `node tools/launch.cjs <file> [arguments]`
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const NEEDED_MAJOR = 24;
const root = path.join(__dirname, '..');
const stamp = path.join(root, 'node_modules', '.installed-from');

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

function installIfMissing() {
  const hash = lockHash();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return;
  process.stdout.write('Installing packages (the first time takes a minute or two)…\n');
  const npmScript = process.env.npm_execpath;
  const [command, first] =
    npmScript && npmScript.endsWith('.js') ? [process.execPath, [npmScript]] : ['npm', []];
  // Exactly the lock file's packages, each by its hash; the lock file names those of every platform.
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(command, [...first, ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (result.status !== 0) {
    fail(
      'The packages could not be installed: npm says why above. Mend that and run the same command again.',
    );
  }
  fs.writeFileSync(stamp, hash);
}

/** The Node that the `node` package brings, or the machine's own when it is new enough. */
function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = path.join(root, 'node_modules', 'node', 'bin', name);
  if (fs.existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old: install Node ${NEEDED_MAJOR}, or let npm run install scripts (npm config set ignore-scripts false) and remove node_modules.`,
  );
}

installIfMissing();
const node = findNode();
const child = spawn(node, process.argv.slice(2), {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    // Half of a short command's time would go into stripping types and compiling, again each time.
    NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'compiled'),
    ...process.env,
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH || ''}`,
  },
});

let isEnding = false;
function end() {
  if (isEnding) return;
  isEnding = true;
  child.kill('SIGTERM');
  // The child ends its own children within four seconds; after that nothing is waited for.
  setTimeout(() => child.kill('SIGKILL'), 4500).unref();
}

process.on('SIGINT', end);
process.on('SIGTERM', end);
process.on('SIGHUP', end);
// npm's shell can die without passing the signal on: then this process has another parent.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) end();
}, 250).unref();
child.on('exit', (code, signal) => process.exit(signal ? (isEnding ? 0 : 1) : code));
