import type { ChangeMark, SeenMark } from '../../src/ports/change-mark.ts';
import { withWritten } from '../../src/ports/change-mark.ts';

/** What several instances share; while `answers` is false, every question throws. */
export function memoryChangeMark(): ChangeMark & { answers: boolean; lose: () => void; forget: () => void } {
  let [changes, beginnings] = [0, 0];
  let mark: SeenMark | undefined;
  const asked = <Value>(work: () => Value): Promise<Value> =>
    self.answers ? Promise.resolve(work()) : Promise.reject(new Error('The storage does not answer.'));
  const self = {
    answers: true,
    read: () => asked(() => mark),
    change: (seen: SeenMark | undefined, lists: readonly string[]) =>
      asked(() => {
        if (seen?.version !== mark?.version) return undefined;
        changes += 1;
        beginnings += 1;
        mark = { version: String(changes), written: withWritten(mark, lists, String(beginnings)) };
        return mark;
      }),
    /** An earlier release, which says nothing of lists, writes it. */
    forget() {
      changes += 1;
      mark = { version: String(changes), written: undefined };
    },
    /** Somebody deletes it. */
    lose() {
      mark = undefined;
    },
  };
  return self;
}
