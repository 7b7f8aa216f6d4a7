import { pino } from 'pino';
import { faultInLog } from './fault-in-log.ts';

/** One line of JSON for each entry: a constant sentence, and data beside it. Never free text of a person's: `fault` is told by
 * `faultInLog`. */
export interface Log {
  info(data: Readonly<Record<string, unknown>>, sentence: string): void;
  warn(data: Readonly<Record<string, unknown>>, sentence: string): void;
  error(data: Readonly<Record<string, unknown>>, sentence: string): void;
}

export function createLog(level: string): Log {
  return pino({ level, base: null, serializers: { fault: faultInLog } });
}
