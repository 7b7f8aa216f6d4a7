import type { Fault } from '../../domain/lint/fault.ts';

const place = ({ line }: Fault): string => (line === null ? 'pack' : `line ${line}`);

const also = ({ also: lines }: Fault): string =>
  lines.length === 0 ? '' : ` See also line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}.`;

/** Faults as lines to read, in the order of the text. */
export function* lintForPeople(faults: readonly Fault[]): Iterable<string> {
  for (const fault of faults) {
    yield `${place(fault)}  ${fault.kind}\n    ${fault.text}\n    ${fault.why}${also(fault)}\n`;
  }
  const count = faults.length;
  yield count === 0 ? 'No faults found.\n' : `${count} ${count === 1 ? 'fault' : 'faults'} found.\n`;
}
