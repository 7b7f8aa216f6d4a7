import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { MePage } from '../me/me-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { TeamPage } from '../team/team-page.tsx';

const ways: readonly (readonly [string, ReactNode, string])[] = [
  ['one’s own page', <MePage key="me" me={aMe()} />, 'Look back at a day'],
  [
    'a review',
    <ReviewPage key="review" oid={OID} me={{ oid: 'ben' }} takesFocus={false} />,
    'Look back at a day: Asha Patel',
  ],
];

it.each(ways)('from %s one goes to the standing on a day of that person', async (_where, page, name) => {
  const went: Route[] = [];
  renderTab(
    <NavigationContext.Provider value={(route) => void went.push(route)}>{page}</NavigationContext.Provider>,
    fakeApi(),
  );
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(went).toEqual([{ page: 'standing-on', oid: OID }]);
});

it('from the team one goes there by the menu of a row', async () => {
  const went: Route[] = [];
  renderTab(
    <NavigationContext.Provider value={(route) => void went.push(route)}>
      <TeamPage me={aMe()} />
    </NavigationContext.Provider>,
    fakeApi(),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'More: Asha Patel' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Look back at a day' }));
  expect(went).toEqual([{ page: 'standing-on', oid: OID }]);
});
