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
  ['one’s own page', <MePage key="me" me={aMe()} />, 'Standing on a day'],
  ['the team', <TeamPage key="team" />, 'Standing on a day: Asha Patel'],
  [
    'a review',
    <ReviewPage key="review" oid={OID} me={{ oid: 'ben' }} takesFocus={false} />,
    'Standing on a day: Asha Patel',
  ],
];

it.each(ways)('from %s one goes to the standing on a day of that person', async (_where, page, name) => {
  const went: Route[] = [];
  renderTab(
    <NavigationContext.Provider value={(route) => void went.push(route)}>{page}</NavigationContext.Provider>,
    fakeApi(),
  );
  // One each: in the team everybody is listed once more than those who are late.
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(went).toEqual([{ page: 'standing-on', oid: OID }]);
});
