import { basename, dirname } from 'node:path';
import type { Room } from './room.ts';

const nothingElse = (): readonly string[] => [];

/** One room for each kind of change, as CONTRIBUTING.md lists them. */
export const rooms: readonly Room[] = [
  {
    name: 'requirement kinds',
    folder: 'src/domain/requirements',
    mark: /= defineRequirement[(<]/,
    registeredIn: 'src/domain/requirements/index.ts',
    asksFor: (name) => [
      `src/domain/requirements/${name}.test.ts`,
      `src/domain/requirements/${dirname(name)}/messages.ts`,
      `docs/requirements/${basename(name)}.md`,
    ],
  },
  {
    name: 'entry kinds',
    folder: 'src/domain/record-entries/kinds',
    mark: /export const \w+: EntryKind = /,
    shared: [],
    registeredIn: 'src/domain/record-entries/index.ts',
    asksFor: nothingElse,
  },
  {
    name: 'kinds of field',
    folder: 'src/domain/fields',
    mark: /export interface \w+Field</,
    registeredIn: 'src/domain/fields/field.ts',
    asksFor: nothingElse,
  },
  {
    name: 'reports',
    folder: 'src/domain/reports',
    mark: /= defineReport\(/,
    shared: [
      'counted-person',
      'csv',
      'define-report',
      'hidden-counts',
      'people-counts',
      'report-table',
      'day-figures',
      'training-by-month',
    ],
    registeredIn: 'src/domain/reports/index.ts',
    asksFor: (name) => [`src/domain/reports/${name}.test.ts`],
  },
  {
    name: 'jobs',
    folder: 'src/jobs',
    mark: /export const \w+: Job = /,
    shared: ['job'],
    registeredIn: 'src/jobs/index.ts',
    asksFor: nothingElse,
  },
  {
    name: 'bot commands',
    folder: 'src/bot/commands',
    mark: /export const \w+: Command = /,
    shared: ['agreement', 'asked-why', 'command', 'explain', 'match-command', 'person-meant'],
    registeredIn: 'src/bot/commands/index.ts',
    asksFor: nothingElse,
  },
  {
    name: 'cards',
    folder: 'src/cards',
    mark: /export function \w+Card\(/,
    // Every card is checked against the renderer's parser in one test, which imports it.
    registeredIn: 'src/cards/cards.test.ts',
    asksFor: nothingElse,
  },
  {
    name: 'card actions',
    folder: 'src/bot/actions',
    mark: /= defineAction\(/,
    registeredIn: 'src/bot/actions/index.ts',
    asksFor: nothingElse,
  },
  {
    name: 'messages of the bot’s own accord',
    folder: 'src/bot/messages',
    mark: /= defineMessage\(/,
    shared: ['message-kind'],
    registeredIn: 'src/bot/messages/index.ts',
    asksFor: nothingElse,
  },
  {
    name: 'SharePoint lists',
    folder: 'src/sharepoint/lists',
    mark: /= defineList</,
    shared: [],
    registeredIn: 'src/sharepoint/lists/index.ts',
    asksFor: nothingElse,
  },
];
