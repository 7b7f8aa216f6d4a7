import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Route } from '../routing/route.ts';
import { NavigationContext } from '../routing/navigation.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { aTag, OID } from '../testing/replies.ts';
import { renderTab } from '../testing/render-tab.tsx';
import { Person } from './person.tsx';

const asha = { oid: OID, displayName: 'Asha Patel', tag: aTag() };

describe('a person in a list', () => {
  it('is drawn with initials that nobody hears, job title, unit and leave', () => {
    renderTab(<Person {...asha} onLeave={{ until: '2027-03-31' }} />, fakeApi());
    expect(screen.getByText('AP').closest('[aria-hidden="true"]')).not.toBeNull();
    expect(screen.getByText('On leave until 31 Mar 2027')).toBeTruthy();
    expect(screen.getByText('Tutor · Adult Learning')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leads from the name to a page about them, without a new page of the browser', async () => {
    const went: Route[] = [];
    renderTab(
      <NavigationContext.Provider value={(route) => void went.push(route)}>
        <Person {...asha} to={{ page: 'record', oid: OID }} />
      </NavigationContext.Provider>,
      fakeApi(),
    );
    await userEvent.click(screen.getByRole('link', { name: 'Asha Patel' }));
    expect(went).toEqual([{ page: 'record', oid: OID }]);
  });

  it('with a name of eighty characters, in another alphabet or of one part is drawn', () => {
    for (const displayName of ['A'.repeat(80), 'Олена Шевченко', 'Zoë', '']) {
      renderTab(<Person {...asha} displayName={displayName} />, fakeApi());
    }
    expect(screen.getByText('A'.repeat(80))).toBeTruthy();
  });
});
