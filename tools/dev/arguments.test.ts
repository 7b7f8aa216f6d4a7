import { describe, expect, it } from '@jest/globals';
import { parseDevArguments } from './arguments.ts';

describe('what npm start was asked for', () => {
  it('takes the usual port and keeps the data where nothing is said', () => {
    expect(parseDevArguments([], {}, '/project')).toEqual({
      ok: true,
      value: { port: 3978, reset: false, dataDirectory: '/project/.data' },
    });
  });

  it('moves with PORT, begins afresh with --reset, and keeps its data where --data says', () => {
    expect(parseDevArguments(['--reset', '--data', '/elsewhere'], { PORT: '4100' }, '/project')).toEqual({
      ok: true,
      value: { port: 4100, reset: true, dataDirectory: '/elsewhere' },
    });
  });

  it.each([['0'], ['65535'], ['http'], ['3978.5'], ['-1'], ['']])('says what to do about PORT=%s', (PORT) => {
    const parsed = parseDevArguments([], { PORT }, '/project');
    expect(parsed.ok ? '' : parsed.sentence).toMatch(/^PORT must be a whole number/);
  });

  it('says what to do about an option it does not know', () => {
    const parsed = parseDevArguments(['--rest'], {}, '/project');
    expect(parsed.ok ? '' : parsed.sentence).toContain("'--rest'");
  });
});
