import os from 'node:os';
import type { Measure } from './measure.ts';
import { isMet } from './measure.ts';

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

export function measuresTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const { name, value, unit, limit, beside } = measure;
    const verdict = limit === undefined ? 'stated' : isMet(measure) ? 'met' : 'MISSED';
    return `| ${name} | ${shown(value)} ${unit} | ${limit === undefined ? '' : `≤ ${limit}`} | ${verdict} | ${beside} |`;
  });
  return ['| what | measured | limit | | beside |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** What it was measured on. */
export function machineInWords(): string {
  const cpu = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${os.cpus().length} × ${cpu}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()}, Node ${process.versions.node}`;
}
