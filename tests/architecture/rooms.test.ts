import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { routes } from '../../src/api/routes.ts';
import { cardActions } from '../../src/bot/actions/index.ts';
import { commands } from '../../src/bot/commands/index.ts';
import { PROBLEM_STATUS } from '../../src/contract/problems.ts';
import { VIEW_NAMES } from '../../src/domain/access/views.ts';
import { entryKinds } from '../../src/domain/record-entries/index.ts';
import { reports } from '../../src/domain/reports/index.ts';
import { requirementKinds } from '../../src/domain/requirements/index.ts';
import { jobs } from '../../src/jobs/index.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import * as pages from '../../src/tab/pages/index.ts';
import { problemWords } from '../../src/contract/problem-words.ts';
import { isThere, membersOf, missingFrom, strangersIn, textOf, unregisteredIn } from './room.ts';
import { rooms } from './rooms.ts';

describe.each(rooms.map((room) => [room.name, room] as const))('the room of the %s', (_name, room) => {
  it('has members, each registered', () => {
    expect(membersOf(room)).not.toEqual([]);
    expect(unregisteredIn(room)).toEqual([]);
  });

  it('has beside each member what the house asks for', () => {
    expect(missingFrom(room)).toEqual([]);
  });

  it('holds nothing that is neither a member nor shared by the members', () => {
    expect(strangersIn(room)).toEqual([]);
  });
});

describe('the registries', () => {
  it.each([
    ['requirement kinds', requirementKinds.length],
    ['entry kinds', entryKinds.length],
    ['reports', reports.length],
    ['jobs', jobs.length],
    ['bot commands', commands.length],
    ['card actions', cardActions.size],
    ['SharePoint lists', Object.keys(lists).length],
  ])('of the %s hold as many as the room has files', (name, registered) => {
    const room = rooms.find((each) => each.name === name);
    expect(room && membersOf(room)).toHaveLength(registered);
  });

  it('name each requirement kind, entry kind, report, job, command, route and list once', () => {
    const names = [
      ...requirementKinds.map((kind) => `kind ${kind.name}`),
      ...entryKinds.map(({ name }) => `entry ${name}`),
      ...reports.map(({ id }) => `report ${id}`),
      ...jobs.map(({ id }) => `job ${id}`),
      ...commands.map(({ id }) => `command ${id}`),
      ...routes.map(({ endpoint }) => `route ${endpoint.method} ${endpoint.path}`),
      ...Object.values(lists).map(({ title }) => `list ${title}`),
    ];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('bring the words of every card', () => {
    const words = textOf('src/cards/create-words.ts');
    const speaking = readdirSync('src/cards').filter((file) =>
      / = catalogue\(/.test(textOf(`src/cards/${file}`)),
    );
    expect(speaking.filter((file) => file !== 'create-words.ts' && !words.includes(`./${file}`))).toEqual([]);
  });

  it('call a requirement kind, an entry kind and a report as its file is called', () => {
    const files = [
      ...requirementKinds.map(({ name }) => `src/domain/requirements/${name}/${name}.ts`),
      ...entryKinds.map(({ name }) => `src/domain/record-entries/kinds/${name}.ts`),
      ...reports.map(({ id }) => `src/domain/reports/${id}.ts`),
    ];
    expect(files.filter((file) => !isThere(file))).toEqual([]);
  });
});

describe('the pages of the tab', () => {
  const folders = readdirSync('src/tab/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // Parts of pages that come by themselves.
    .filter((name) => !['log-cpd', 'person'].includes(name));

  it('are each stated in a record, with their words in both languages', () => {
    const asked = folders.flatMap((name) =>
      ['page', 'words', 'words-en', 'words-cy'].map((file) => `src/tab/pages/${name}/${file}.ts`),
    );
    expect(asked.filter((file) => !isThere(file))).toEqual([]);
  });

  it('are each registered, and each view of the API has one', () => {
    const registry = textOf('src/tab/pages/index.ts');
    expect(folders.filter((name) => !registry.includes(`'./${name}/page.ts'`))).toEqual([]);
    const named = Object.values(pages).map(({ name }) => name);
    expect(named.toSorted()).toEqual([...new Set(named)].toSorted());
    expect(
      Object.values(pages)
        .flatMap((page) => ('tab' in page ? [page.name] : []))
        .toSorted(),
    ).toEqual(VIEW_NAMES.toSorted());
  });
});

describe('what people meet', () => {
  it('has a title and a next step in words for every problem of the API', () => {
    const needed = Object.keys(PROBLEM_STATUS).flatMap((code) => [
      `problem.${code}.title`,
      `problem.${code}.detail`,
    ]);
    expect(needed.filter((id) => !(id in problemWords.en) || !(id in problemWords.cy))).toEqual([]);
  });

  it('has a handler for every verb that a card sends, and no handler that no card asks for', () => {
    const cards = readdirSync('src/cards').filter((file) => !file.endsWith('.test.ts'));
    const verbs = cards.flatMap((file) =>
      [...textOf(`src/cards/${file}`).matchAll(/_VERB = '([^']+)'/g)].map(([, verb]) => verb),
    );
    expect(verbs.toSorted()).toEqual([...cardActions.keys()].toSorted());
  });

  it('has a folder with a policy in it for everything under policies', () => {
    const folders = readdirSync('policies', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !isThere(`policies/${name}/policy.yaml`))).toEqual([]);
  });
});

describe('a chapter of the API', () => {
  const chapters = readdirSync('src/api', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['http', 'shared'].includes(entry.name))
    .map(({ name }) => name);

  it.each(chapters)('%s is called so in the contract and the use cases too', (chapter) => {
    expect(isThere(`src/contract/${chapter}.ts`)).toBe(true);
    expect(isThere(`src/use-cases/${chapter}`)).toBe(true);
  });
});
