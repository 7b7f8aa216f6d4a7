import type { Endpoint } from '../../contract/endpoint.ts';
import { parametersIn } from '../../contract/endpoint.ts';

/** What an endpoint is named with, once its types are of no interest. */
export type Args = Readonly<Record<string, unknown>>;

/** Where an endpoint answers. What its path does not name stands after the `?`, where it is anything. */
export function endpointAddress({ path }: Pick<Endpoint, 'path'>, args: Args): string {
  const inPath = new Set(parametersIn(path));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(args))
    if (!inPath.has(name) && typeof value === 'string' && value !== '') query.set(name, value);
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(args[name])));
  return `/api${filled}${query.size === 0 ? '' : `?${query.toString()}`}`;
}
