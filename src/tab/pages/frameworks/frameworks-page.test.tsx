import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FrameworkView, StateFramework } from '../../../contract/frameworks.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aMe } from '../../testing/replies.ts';
import { aFramework, someFrameworks } from '../../testing/self-assessment-replies.ts';
import { FrameworksPage } from './frameworks-page.tsx';

const lead = aMe({ oid: 'lead', views: ['rules'], landing: 'rules' });
const statements = [{ code: '1', group: 'Values', label: 'Reflect' }];
const source = 'Our own.';

function open(...given: readonly FrameworkView[]) {
  const sent: StateFramework[] = [];
  const api = fakeApi({
    frameworks: () => Promise.resolve(someFrameworks(...given)),
    stateFramework: (_params, body) => {
      sent.push(body);
      return Promise.resolve(someFrameworks(...given));
    },
  });
  renderTab(<FrameworksPage me={lead} takesFocus={false} />, api);
  return sent;
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

beforeEach(() => window.localStorage.clear());

describe('the frameworks that policies name', () => {
  it('take statements as they are pasted, with where they are from', async () => {
    const sent = open();
    await press('Add statements: Standards of 2014');
    type('Statements', '1. Reflect\n2. Inspire');
    type(/^Where are they from/, source);
    await press('Save');
    await waitFor(() => expect(sent).toEqual([{ text: '1. Reflect\n2. Inspire', source, version: 0 }]));
    expect(await screen.findByText('Saved. Who begins a self-assessment now gets these.')).toBeTruthy();
  });

  it('are not changed here where a policy states them', async () => {
    open(aFramework({ isOfPolicy: true, statements }));
    expect(await screen.findByText(/1 statement · Stated by the policy/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Change|Add statements/ })).toBeNull();
  });

  it('keep their earlier versions, which can be put back', async () => {
    const version = { statements: 1, source, on: '2026-11-20', byName: 'Dilys Owen' };
    const sent = open(
      aFramework({
        statements,
        text: '1. Reflect',
        version: 2,
        versions: [
          { ...version, number: 2, text: '1. Reflect' },
          { ...version, number: 1, text: '1. Inspire' },
        ],
      }),
    );
    await userEvent.click(await screen.findByText('Earlier versions'));
    await press('Put version 1 back: Standards of 2014');
    await press('Save');
    await waitFor(() => expect(sent).toEqual([{ text: '1. Inspire', source, version: 2 }]));
  });
});
