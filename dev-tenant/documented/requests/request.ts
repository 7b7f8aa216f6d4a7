import type { Answer, Sent, World } from '../world.ts';

/** What to send for a documented request, once what it speaks of is there; or the answer itself. */
export type Request = (world: World) => Sent | Answer | Promise<Sent | Answer>;

export type Requests = Readonly<Record<string, Request>>;

export const get =
  (path: string, more: Partial<Sent> = {}): Request =>
  () => ({ method: 'GET', path, ...more });

/** As a person, with a delegated token. */
export const getAsPerson = (path: string, more: Partial<Sent> = {}): Request =>
  get(path, { as: 'person', ...more });
