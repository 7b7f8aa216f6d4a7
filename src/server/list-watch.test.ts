import { expect, it } from '@jest/globals';
import { memoryChangeMark } from '../../tests/fakes/memory-change-mark.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { createListWatch } from './list-watch.ts';

const moment = (milliseconds = 5) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Instances that share a list and a mark; time stands still unless it is passed. */
function instances() {
  let seconds = 0;
  const mark = memoryChangeMark();
  const warned: string[] = [];
  let rows = 0;
  const log = {
    info: () => undefined,
    warn: (_data: object, sentence: string) => void warned.push(sentence),
    error: () => undefined,
  };
  function instance() {
    let [held, readings] = [0, 0];
    let fails = false;
    const asked: (readonly ListName[] | 'all')[] = [];
    const watch = createListWatch({
      mark,
      read: (lists) => {
        readings += 1;
        asked.push(lists ?? 'all');
        if (fails) return Promise.reject(new Error('Graph does not answer.'));
        const newsIn: ListName[] = rows === held ? [] : ['activities'];
        held = rows;
        return Promise.resolve({ newsIn, isWhole: true, rebuilt: 0 });
      },
      pace: { usualSeconds: 60, longestSeconds: 600 },
      monotonic: () => seconds * 1000,
      log,
    });
    return {
      watch,
      look: async () => {
        await watch.look().catch(() => undefined);
        await moment();
      },
      write: async (list: ListName = 'activities') => {
        rows += 1;
        held += 1;
        watch.noteWrite(list);
        await moment();
      },
      asked: () => asked,
      readings: () => readings,
      holds: () => held,
      fail: (doesFail: boolean) => {
        fails = doesFail;
      },
    };
  }
  return {
    mark,
    warned,
    one: instance(),
    two: instance(),
    typeARow: () => {
      rows += 1;
    },
    pass: (by: number) => {
      seconds += by;
    },
  };
}

it('what one instance writes another reads at its next look, and the writer reads nothing again', async () => {
  const { one, two, pass } = instances();
  await one.look();
  await two.look();
  pass(10);
  await one.write();
  await two.look();
  await one.look();
  expect(two.holds()).toBe(1);
  expect([one.readings(), two.readings()]).toEqual([1, 2]);
  pass(10);
  await two.look();
  await one.look();
  expect([one.readings(), two.readings()]).toEqual([1, 2]);
});

/** Both have read everything, and know how often each list was written. */
async function whoKnowTheMark() {
  const all = instances();
  await all.one.look();
  await all.two.look();
  await all.one.write('people');
  await moment(1100);
  await all.two.look();
  const asked = () => all.two.asked().slice(2);
  return { ...all, asked };
}

it('asks of what another wrote those lists alone that the mark names, and all of them as often as before', async () => {
  const { one, two, pass, asked } = await whoKnowTheMark();
  pass(10);
  await one.write('goals');
  await moment(1100);
  await two.look();
  await one.write('reviews');
  await moment(1100);
  await one.write('events');
  await moment(1100);
  await two.look();
  expect(asked()).toEqual([['goals'], ['reviews', 'events']]);
  pass(60);
  await one.write('goals');
  await moment(1100);
  await two.look();
  expect(asked().at(-1)).toBe('all');
}, 10_000);

it.each(['is lost', 'says nothing of lists'])('asks all where the mark %s', async (what) => {
  const { one, two, pass, mark, asked } = await whoKnowTheMark();
  pass(10);
  if (what === 'is lost') mark.lose();
  else mark.forget();
  await two.look();
  await one.write('reviews');
  await moment(1100);
  await two.look();
  expect(asked()).toEqual(['all', 'all']);
});

it('two that write at once both learn of what the other wrote', async () => {
  const { one, two, pass } = instances();
  await one.look();
  await two.look();
  pass(10);
  one.watch.noteWrite('activities');
  two.watch.noteWrite('activities');
  await moment();
  await one.look();
  await two.look();
  const before = [one.readings(), two.readings()];
  expect(before.every((readings) => readings >= 1)).toBe(true);
  expect(Math.max(...before)).toBe(2);
  pass(10);
  await one.write();
  await two.look();
  expect(two.holds()).toBe(1);
});

it('many writes are told together, the last one within a second', async () => {
  const { one, two, mark } = instances();
  await one.look();
  await two.look();
  let changes = 0;
  const change = mark.change.bind(mark);
  mark.change = (seen, lists) => {
    changes += 1;
    return change(seen, lists);
  };
  for (let written = 0; written < 50; written += 1) await one.write();
  await moment(1100);
  expect(changes).toBe(2);
  await two.look();
  expect(two.holds()).toBe(50);
});

it('while nothing happens the lists are asked ever more seldom, and as usual once something does', async () => {
  const { one, pass, typeARow } = instances();
  for (let minutes = 0; minutes <= 60; minutes += 1) {
    await one.look();
    pass(60);
  }
  const quietHour = one.readings();
  expect(quietHour).toBeLessThanOrEqual(10);
  typeARow();
  pass(600);
  await one.look();
  const afterNews = one.readings();
  pass(60);
  await one.look();
  expect(one.readings()).toBe(afterNews + 1);
});

it('a row typed into a list is told to the others by whoever finds it, once', async () => {
  const { one, two, pass, typeARow } = instances();
  await one.look();
  await two.look();
  typeARow();
  pass(60);
  await one.look();
  await two.look();
  expect([one.holds(), two.holds()]).toEqual([1, 1]);
  const before = [one.readings(), two.readings()];
  pass(10);
  await one.look();
  await two.look();
  expect([one.readings(), two.readings()]).toEqual(before);
});

it('who is told from outside reads at the next look, and tells the others what was new', async () => {
  const { one, two, pass, typeARow } = instances();
  await one.look();
  await two.look();
  pass(5);
  typeARow();
  one.watch.wake();
  await one.look();
  await two.look();
  expect([one.holds(), two.holds()]).toEqual([1, 1]);
});

it('while the mark cannot be read the lists are asked as usual, that is said once, and what was written is told later', async () => {
  const { one, two, mark, warned, pass } = instances();
  await one.look();
  await two.look();
  pass(6000);
  await two.look();
  mark.answers = false;
  await one.write();
  for (let minutes = 0; minutes < 5; minutes += 1) {
    pass(60);
    await two.look();
  }
  expect(two.holds()).toBe(1);
  expect(two.readings()).toBe(7);
  expect(warned).toHaveLength(2);
  mark.answers = true;
  await one.look();
  const before = two.readings();
  await two.look();
  expect(two.readings()).toBe(before + 1);
});

it('lists that could not be read are asked again after the usual pause', async () => {
  const { one, pass } = instances();
  await one.look();
  pass(6000);
  one.fail(true);
  await one.look();
  pass(60);
  await one.look();
  expect(one.readings()).toBe(3);
});

it('an instance that ends tells what it wrote a moment ago', async () => {
  const { one, two } = instances();
  await one.look();
  await two.look();
  await one.write();
  one.watch.noteWrite('activities');
  await one.watch.close();
  await two.look();
  expect(two.holds()).toBe(1);
});

it('fifty notifications are one reading, and one that is lost is made up for by the next pause', async () => {
  const { one, pass, typeARow } = instances();
  await one.look();
  pass(5);
  typeARow();
  for (let told = 0; told < 50; told += 1) one.watch.wake();
  await one.look();
  await one.look();
  expect([one.readings(), one.holds()]).toEqual([2, 1]);
  typeARow();
  pass(600);
  await one.look();
  expect(one.holds()).toBe(2);
});
