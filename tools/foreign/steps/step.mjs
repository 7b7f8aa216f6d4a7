// Runs one step of a client and prints what became of it as a line of JSON.
export const tenant = JSON.parse(process.env.FOREIGN_TENANT ?? '{}');

export async function step(name, run) {
  try {
    const passes = await run();
    console.log(
      JSON.stringify({ name, passes: passes === true, why: passes === true ? '' : 'another answer' }),
    );
  } catch (fault) {
    const why = fault instanceof Error ? fault.message || fault.name : String(fault);
    console.log(JSON.stringify({ name, passes: false, why: why.slice(0, 300) }));
  }
}
