import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { timesIn } from './applied.ts';
import { mutants } from './mutants.ts';

const root = process.cwd();
const textOf = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

const filesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);

/** Whose every line that says no is looked for. */
const GUARDED = [
  'src/api/http/create-api.ts',
  'src/api/http/route.ts',
  'src/api/http/verify-tab-token.ts',
  'src/bot/guard/check-again.ts',
  'src/bot/guard/create-guard.ts',
  'src/bot/guard/channel-keys.ts',
  'src/bot/guard/read-body.ts',
  'src/bot/guard/verify-token.ts',
  ...filesIn('src/bot/actions'),
  'src/bot/turns/take-message.ts',
  'src/bot/turns/take-turn.ts',
  'src/domain/people/admission.ts',
];

const SAYS_NO =
  /return refuse\(|refuseFor\(seconds|refuse\('|err\(refusal|return err|notAuthenticated\(|statusCode: 40|return undefined;|return '[a-z-]+';|return turnAway|strictObject|isPersonal|\bthrow\b/;

/** How lines begin that read as a no and guard nothing. */
const NO_GUARDS = [
  // How a refusal is made.
  'return refused(turn, inputs.eventKey, submitted.refusal, tools);',
  "refuse('too-many-requests', exchange);",
  'const notAuthenticated',
  // No route is there.
  "refuse('not-found', { ...voice, request, response });",
  'function refuseFor',
  '| { readonly statusCode',
  // How it is known whether others read along.
  '{ personOid, words, isPersonal }: Turn,',
  // A fault goes on to where it is worded.
  'throw error;',
  // An activity of a kind that asks for no answer.
  'return undefined;',
  // What went wrong in reading is said by its right name: whatever is said, it was not read.
  "if (type === 'en",
  "return 'bad-input';",
  'if (fault instanceof URIError)',
];

/** Lines of a file that a mutant changes, or stands a little above. */
function reached(file: string, source: string): ReadonlySet<number> {
  const lines = mutants
    .filter((each) => each.file === file)
    .flatMap(({ guard }) => {
      const first = source.slice(0, source.indexOf(guard)).split('\n').length;
      const last = first + guard.split('\n').length - 1;
      return Array.from({ length: last - first + 3 }, (_, index) => first + index);
    });
  return new Set(lines);
}

/** Use cases that write by somebody's request, and what they have asked by others. */
const WRITING = [
  ...fs
    .readdirSync(path.join(root, 'src/use-cases'), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `src/use-cases/${name}`)
    .filter((file) => /\bcreateAudited\(|audit\.record\(|\b(?:stop|start)Reminders\(/.test(textOf(file)))
    // What it guards is its caller's to ask.
    .filter((file) => file !== 'src/use-cases/shared/create-audited.ts'),
  'src/use-cases/policies/change-rule.ts',
  'src/use-cases/reviews/correctable-review.ts',
  'src/use-cases/evaluations/evaluation-for.ts',
  'src/use-cases/policies/preview-policy.ts',
  'src/use-cases/events/read-register.ts',
];

/** Where a permission is asked, and what only says what a page may offer, or who may read. */
const ASKS = /\b(?:authoriseForPerson|mayForOrganisation|mayForUnit|maySettle)\(/;
const TELLS = ['mayMark: authoriseForPerson', "if (!mayForOrganisation(deps, actorOid, 'audit.read'))"];

describe('the guards that are taken out', () => {
  it('have a name each', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
    'stand where they are looked for, once, and leave a file that can be read: %s',
    (_name, mutant) => {
      const source = textOf(mutant.file);
      expect(timesIn(source, mutant)).toBe(1);
      const left = source.replace(mutant.guard, () => mutant.without);
      expect(left).not.toBe(source);
      expect(() => parseSync(left, { syntax: 'typescript' })).not.toThrow();
    },
  );

  it.each(WRITING)('are all that %s asks', (file) => {
    const source = textOf(file);
    const taken = reached(file, source);
    const left = source
      .split('\n')
      .map((line, index) => ({ line: line.trim(), number: index + 1 }))
      .filter(({ line, number }) => ASKS.test(line) && !taken.has(number))
      .filter(({ line }) => !TELLS.some((each) => line.startsWith(each)));
    expect(left).toEqual([]);
  });

  it.each(GUARDED)('are all of those in %s', (file) => {
    const source = textOf(file);
    const taken = reached(file, source);
    const left = source
      .split('\n')
      .map((line, index) => ({ line: line.trim(), number: index + 1 }))
      .filter(({ line }) => !/^(\*|\/)/.test(line) && SAYS_NO.test(line))
      .filter(({ line, number }) => !taken.has(number) && !NO_GUARDS.some((each) => line.startsWith(each)));
    expect(left).toEqual([]);
  });

  it('are those of each command that tells of people', () => {
    const guard = 'isPersonal: true,';
    const taken = mutants.filter((each) => each.guard === guard).map(({ file }) => file);
    const personal = filesIn('src/bot/commands').filter((file) => textOf(file).includes(guard));
    expect(taken.toSorted()).toEqual(personal.toSorted());
  });
});
