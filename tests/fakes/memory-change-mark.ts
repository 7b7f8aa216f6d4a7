import type { ChangeMark } from '../../src/ports/change-mark.ts';

/** What several instances share; while `answers` is false, every question throws. */
export function memoryChangeMark(): ChangeMark & { answers: boolean } {
  let changes = 0;
  const self = {
    answers: true,
    read: () => asked(() => (changes === 0 ? undefined : String(changes))),
    change: (seen: string | undefined) =>
      asked(() => {
        if (seen !== (changes === 0 ? undefined : String(changes))) return undefined;
        changes += 1;
        return String(changes);
      }),
  };
  const asked = <Value>(work: () => Value): Promise<Value> =>
    self.answers ? Promise.resolve(work()) : Promise.reject(new Error('The storage does not answer.'));
  return self;
}
