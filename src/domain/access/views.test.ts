import { expect, it } from '@jest/globals';
import { isView, openedTo, VIEW_NAMES } from './views.ts';

it.each(['me', 'team', 'audit'])('knows the view %s', (name) => {
  expect(isView(name)).toBe(true);
});

it.each(['', 'Me', 'nobody', 'toString', '__proto__', 'constructor'])('knows no view called %j', (name) => {
  expect(isView(name)).toBe(false);
});

it('says to whom each is open', () => {
  expect(VIEW_NAMES).toEqual([
    'me',
    'catalogue',
    'team',
    'people',
    'events',
    'priorities',
    'plans',
    'rules',
    'organisation',
    'rows',
    'audit',
  ]);
  expect(openedTo('me')).toEqual({ to: 'listed' });
  expect(openedTo('audit')).toEqual({ onOrganisation: 'audit.read' });
});
