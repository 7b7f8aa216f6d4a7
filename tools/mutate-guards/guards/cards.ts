import type { Mutant } from '../mutant.ts';

const pressed = { tests: 'src/bot/actions/actions' } as const;
const readAlong = { tests: 'src/bot/commands/read-along' } as const;
const reminders = { tests: 'src/bot/commands/reminders' } as const;
const subject = { ...pressed, file: 'src/bot/actions/subject-of.ts' } as const;
const commandRun = { file: 'src/bot/actions/command-run.ts' } as const;

/** A button that takes what is named beside its data. */
const beside = (verb: string): Mutant => ({
  ...pressed,
  name: `Cards: nothing beside the data: ${verb}`,
  file: `src/bot/actions/${verb}.ts`,
  guard: 'inputs: z.strictObject(',
  without: 'inputs: z.looseObject(',
});

/** A command that tells about people where others read along. */
const toldToAnybody = (command: string): Mutant => ({
  ...readAlong,
  name: `Commands: in a personal chat only: ${command}`,
  file: `src/bot/commands/${command}.ts`,
  guard: 'isPersonal: true,',
  without: 'isPersonal: false,',
});

/** A command that writes although it was only resembled. */
const guessed = (command: string): Mutant => ({
  ...reminders,
  name: `Commands: said to the letter: ${command}`,
  file: `src/bot/commands/${command}.ts`,
  guard: `if (!isSaid(text, ${command})) return { card: remindersAskedCard(words) };`,
  without: '',
});

export const cards: readonly Mutant[] = [
  {
    ...pressed,
    name: 'Cards: data is parsed',
    file: 'src/bot/actions/action.ts',
    guard: 'if (!parsed.success) return',
    without: 'if (!parsed.success && Object.assign(parsed, { data }).success) return',
  },
  ...[
    'command-run',
    'evaluation-change',
    'policy-read',
    'reminders-start',
    'reminders-stop',
    'standing-show',
    'why-show',
  ].map(beside),
  {
    ...pressed,
    name: 'Cards: data that does not parse is refused',
    file: 'src/bot/actions/action.ts',
    guard: "  statusCode: 400,\n  text: words.say(message('bot.action.unknown')),",
    without: "  text: words.say(message('bot.action.unknown')),",
  },
  {
    ...pressed,
    name: 'Cards: data that does not parse is refused: evaluation-submit',
    file: 'src/bot/actions/evaluation-submit.ts',
    guard: 'return { statusCode: 400, text: notSavedBecause',
    without: 'return { text: notSavedBecause',
  },
  {
    ...pressed,
    name: 'Cards: an answer that stands is not answered anew',
    file: 'src/bot/actions/evaluation-submit.ts',
    guard: "{ statusCode: 403, text: words.say(message('bot.evaluation.other-answer')) }",
    without: "{ text: '' }",
  },
  {
    ...pressed,
    name: 'Cards: a form that has closed',
    file: 'src/bot/actions/evaluation-submit.ts',
    guard: "statusCode: 403,\n        text: words.say(message('bot.evaluation.closed'",
    without: "text: words.say(message('bot.evaluation.closed'",
  },
  {
    ...subject,
    name: 'Cards: personal in a personal chat',
    guard: 'if (!isPersonal) return',
    without: "if (!isPersonal && person === 'x') return",
  },
  {
    ...subject,
    name: 'Cards: another’s record is asked for',
    guard: 'person === undefined || person === personOid',
    without: 'person === undefined || person !== personOid',
  },
  {
    ...subject,
    name: 'Cards: whom the actor may not read is nobody',
    guard: "{ refused: { statusCode: 404, text: words.say(message('bot.why.nobody')) } }",
    without: '{ subject: { oid: person, name: undefined } }',
  },
  {
    ...pressed,
    name: 'Cards: whose form is answered',
    file: 'src/bot/actions/evaluation-submit.ts',
    guard: "return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };",
    without: "return { text: '' };",
  },
  {
    ...pressed,
    name: 'Cards: whose form is shown',
    file: 'src/bot/actions/evaluation-change.ts',
    guard: "if (!found.ok) return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };",
    without: "if (!found.ok) return { text: '' };",
  },
  {
    ...pressed,
    name: 'Cards: whose announcement',
    file: 'src/bot/actions/policy-read.ts',
    guard: "{ statusCode: 404, text: words.say(message('bot.policy.not-yours')) }",
    without: "{ text: '' }",
  },
  {
    ...pressed,
    name: 'Cards: whose requirement',
    file: 'src/bot/actions/why-show.ts',
    guard: "{ statusCode: 404, text: turn.words.say(message('bot.why.nothing')) }",
    without: "{ text: '' }",
  },
  {
    ...commandRun,
    ...readAlong,
    name: 'Cards: a command for a personal chat',
    guard: '(command.isPersonal && !turn.isPersonal)',
    without: 'false',
  },
  {
    ...commandRun,
    ...pressed,
    name: 'Cards: a command that there is',
    guard: 'command: z.string().refine((id) => byId.has(id))',
    without: 'command: z.any()',
  },
  {
    ...readAlong,
    name: 'Commands: typed where others read along',
    file: 'src/bot/turns/take-message.ts',
    guard:
      "if (command?.isPersonal && !turn.isPersonal) return { text: turn.words.say(message('bot.personal-only')) };",
    without: '',
  },
  ...['my-forms', 'my-standing', 'my-team', 'standing-of', 'why', 'when', 'stop', 'start'].map(toldToAnybody),
  ...['stop', 'start'].map(guessed),
];
