/** Says on the error stream what is under way, and how long it took: a whole run takes most of an hour. */
export async function told<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  process.stderr.write(`${what} …\n`);
  const began = performance.now();
  const value = await work();
  process.stderr.write(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return value;
}
