import fs from 'node:fs';

/** Linux counts a process's time in hundredths of a second (man proc: _SC_CLK_TCK). */
const TICKS_IN_SECOND = 100;
const BYTES_IN_MEGABYTE = 1_000_000;

/** Seconds of processor time that a process has used, its threads' among them. */
export function cpuSecondsOf(pid: number): number {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name before the last bracket may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_IN_SECOND;
}

/** Resident memory of a process in megabytes: at this moment, and the most it ever was. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN);
  const megabytes = (name: string) => (kilobytes(name) * 1024) / BYTES_IN_MEGABYTE;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
