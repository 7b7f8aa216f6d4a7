/** `npm run --silent cpd -- <command>`: what an administrator runs by hand. */
import { Command, CommanderError } from 'commander';
import { registerAssess } from './commands/assess.ts';
import { registerAudit } from './commands/audit.ts';
import { registerDecide } from './commands/decide.ts';
import { registerFigures } from './commands/figures.ts';
import { registerLint } from './commands/lint.ts';
import { registerProvision } from './commands/provision.ts';
import { registerRows } from './commands/rows.ts';
import { registerWhatIf } from './commands/what-if.ts';
import { printable } from './printable.ts';

/** One line each. A command's file is light: it imports what it needs when it is called. */
const COMMANDS = [
  registerAssess,
  registerFigures,
  registerDecide,
  registerLint,
  registerWhatIf,
  registerProvision,
  registerAudit,
  registerRows,
];

const program = new Command('cpd')
  .description(
    'Judges CPD against policies, and looks after CPD Companion in an organisation’s Microsoft 365.',
  )
  .exitOverride();
for (const register of COMMANDS) register(program);

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) process.exitCode = fault.exitCode === 0 ? 0 : 2;
  else {
    console.error(printable(fault instanceof Error ? fault.message : String(fault)));
    process.exitCode = 1;
  }
}
