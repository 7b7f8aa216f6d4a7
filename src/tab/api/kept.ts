import type { Query, QueryClient } from '@tanstack/react-query';
import type { ArgsOf, Read, Write } from '../../contract/endpoint.ts';
import type { Fact } from '../../domain/rows/fact.ts';
import type { Args } from './address-of.ts';

type Key = readonly [id: string, args: Args, shows: readonly Fact[]];

/** Where the reply of a read is kept. */
export const keyOf = <Of extends Read>({ id, shows }: Of, args: ArgsOf<Of>): Key => [id, args as Args, shows];

const isKey = (key: readonly unknown[]): key is Key => key.length === 3 && Array.isArray(key[2]);

/** What names the same thing names it the same: a write of one person’s record leaves what shows another’s. */
const isOfTheSame = (args: Args, params: Args): boolean =>
  Object.entries(params).every(([name, value]) => args[name] === undefined || args[name] === value);

const shares = (args: Args, params: Args): boolean =>
  Object.entries(params).some(([name, value]) => args[name] === value);

const ofKey =
  (holds: (key: Key) => boolean) =>
  ({ queryKey }: Query): boolean =>
    isKey(queryKey) && holds(queryKey);

/** Parameters that a read takes, of those that a write was named with. */
const paramsFor = (read: Read, params: Args): Args =>
  Object.fromEntries(Object.entries(params).filter(([name]) => read.path.includes(`{${name}}`)));

/** Takes in what a write brought: its reply where that is a page's, and everything else that shows what changed is old. */
export function takeInWritten(
  cache: QueryClient,
  { renews, ends, begins }: Write,
  params: Args,
  { reply, changed }: { readonly reply: unknown; readonly changed: readonly Fact[] },
): void {
  if (ends) cache.removeQueries({ queryKey: keyOf(ends, paramsFor(ends, params)), exact: true });
  const renewed = renews && keyOf(renews, paramsFor(renews, params));
  if (renewed) cache.setQueryData(renewed, reply);
  const isOld = ([id, args, shows]: Key): boolean =>
    id !== renews?.id &&
    id !== begins?.id &&
    shows.some((fact) => changed.includes(fact)) &&
    isOfTheSame(args, params);
  void cache.invalidateQueries({ predicate: ofKey(isOld) });
  if (begins) void cache.resetQueries({ queryKey: keyOf(begins, paramsFor(begins, params)), exact: true });
}

/** Somebody was faster, in another window perhaps: what they did is shown beside what is typed here. */
export function readAgain(cache: QueryClient, { renews }: Write, params: Args): void {
  const isOld = ([id, args]: Key): boolean => id === renews?.id || shares(args, params);
  void cache.invalidateQueries({ predicate: ofKey(isOld) });
}
