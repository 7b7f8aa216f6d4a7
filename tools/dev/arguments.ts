import { parseArgs } from 'node:util';
import path from 'node:path';

/** What `npm start` was asked for. */
export interface DevArguments {
  /** The printed port; the other ports follow it. */
  readonly port: number;
  /** Begin afresh: throw the data away first. */
  readonly reset: boolean;
  /** Where everything is kept. */
  readonly dataDirectory: string;
}

const USUAL_PORT = 3978;
const PORTS_USED = 5;

/** The arguments, or one sentence saying what to do. */
export function parseDevArguments(
  commandLine: readonly string[],
  environment: { readonly PORT?: string | undefined },
  root: string,
): { readonly ok: true; readonly value: DevArguments } | { readonly ok: false; readonly sentence: string } {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: { reset: { type: 'boolean', default: false }, data: { type: 'string' } },
    });
    const port = Number(environment.PORT ?? USUAL_PORT);
    if (!Number.isInteger(port) || port < 1 || port > 65_535 - PORTS_USED) {
      return {
        ok: false,
        sentence: `PORT must be a whole number from 1 to ${65_535 - PORTS_USED}: set it, or leave it out for ${USUAL_PORT}.`,
      };
    }
    return {
      ok: true,
      value: { port, reset: values.reset, dataDirectory: path.resolve(root, values.data ?? '.data') },
    };
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, sentence: `${why} Try "npm start" or "npm start -- --reset".` };
  }
}
