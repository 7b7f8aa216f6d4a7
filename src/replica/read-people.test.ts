import { expect, it } from '@jest/globals';
import { json, scriptedFetch } from '../../tests/fakes/scripted-fetch.ts';
import { createGraph } from '../graph/graph.ts';
import { readPeople } from './read-people.ts';

it('tells guests from members; an account that says neither is a member’s', async () => {
  const { fetch, sent } = scriptedFetch(() =>
    json({
      value: [
        { id: 'A', userType: 'Guest' },
        { id: 'B', userType: 'Member' },
        { id: 'C', userType: null },
      ],
    }),
  );
  const graph = createGraph({ fetch, tokens: { token: () => Promise.resolve('token') } });
  const people = await readPeople(graph);
  expect(people.map(({ oid, isGuest }) => [oid, isGuest])).toEqual([
    ['a', true],
    ['b', false],
    ['c', false],
  ]);
  expect(sent[0]?.url).toContain('userType');
});

it('names people as they are seen, whatever else their names hold', async () => {
  const unseen = {
    id: 'A',
    displayName: '\ufeffAsha\u200b Rah\u00adman\u{e0049}',
    userPrincipalName: 'asha\u200d@contoso.example',
    mail: 'asha@contoso.example\u2060',
    jobTitle: 'Tutor\u{e0049}',
  };
  const { fetch } = scriptedFetch(() => json({ value: [unseen] }));
  const graph = createGraph({ fetch, tokens: { token: () => Promise.resolve('token') } });
  expect(await readPeople(graph)).toMatchObject([
    {
      displayName: 'Asha Rahman',
      principalName: 'asha@contoso.example',
      mail: 'asha@contoso.example',
      jobTitle: 'Tutor',
    },
  ]);
});
