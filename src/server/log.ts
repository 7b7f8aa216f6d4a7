import { pino } from 'pino';

/** One line of JSON for each entry: a constant sentence, and data beside it. Never free text of a person's. */
export interface Log {
  info(data: Readonly<Record<string, unknown>>, sentence: string): void;
  warn(data: Readonly<Record<string, unknown>>, sentence: string): void;
  error(data: Readonly<Record<string, unknown>>, sentence: string): void;
}

/** What a fault may say in a log: its name, message and causes; no request body and no token. */
function describe(fault: unknown): unknown {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const { name, message, stack } = fault;
  return { name, message, stack, ...(fault.cause !== undefined && { cause: describe(fault.cause) }) };
}

export function createLog(level: string): Log {
  return pino({ level, base: null, serializers: { fault: describe } });
}
