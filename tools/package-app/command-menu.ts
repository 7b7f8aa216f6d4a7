import type { Command } from '../../src/bot/commands/command.ts';

type Listed = Pick<Command, 'phrases' | 'menu'>;

/** What Teams lists in the chat: each command by its first phrase, in the order of the registry. */
const entriesOf = (commands: readonly Listed[], language: 'en' | 'cy') =>
  commands.flatMap(({ phrases, menu }) =>
    menu ? [{ title: phrases[language][0] ?? '', description: menu[language] }] : [],
  );

/** The manifest with the menu of commands, for the bot that it names. */
export function withMenu(manifest: string, commands: readonly Listed[]): string {
  const { bots, ...rest } = JSON.parse(manifest) as { readonly bots: readonly object[] };
  const commandLists = [{ scopes: ['personal'], commands: entriesOf(commands, 'en') }];
  return JSON.stringify({ ...rest, bots: bots.map((bot) => ({ ...bot, commandLists })) }, null, 2);
}

/** The Welsh file with the same menu: texts are named by where they stand in the manifest. */
export function withWelshMenu(texts: string, commands: readonly Listed[]): string {
  const menu = entriesOf(commands, 'cy').flatMap(({ title, description }, index) => {
    const at = `bots[0].commandLists[0].commands[${index}]`;
    return [
      [`${at}.title`, title],
      [`${at}.description`, description],
    ] as const;
  });
  return JSON.stringify({ ...(JSON.parse(texts) as object), ...Object.fromEntries(menu) }, null, 2);
}
