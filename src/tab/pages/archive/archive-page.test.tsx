import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { ArchivePage } from './archive-page.tsx';

const made = {
  name: 'CPD record of Asha Patel, 21 Nov 2026',
  number: 'a'.repeat(64),
  files: [{ name: 'record.json', text: '{}' }],
  evidence: [{ key: 'the certificate', name: 'evidence 1 Certificate.pdf' }],
};
const makes = () => Promise.resolve(made);

/** The document of these tests has no way to read a file: each says this. */
const BYTES = Uint8Array.from('no zip', (sign) => sign.charCodeAt(0));
beforeEach(() => {
  Blob.prototype.arrayBuffer = () => Promise.resolve(BYTES.buffer);
});

const open = (api = fakeApi()) => renderTab(<ArchivePage me={aMe()} oid={OID} takesFocus={false} />, api);
const make = async () => userEvent.click(await screen.findByRole('button', { name: 'Make it and download' }));

describe('taking a record away', () => {
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = (file) => {
      saved.push((file as Blob).type);
      return 'blob:1';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });

  it('saves one file with everything, and tells its number', async () => {
    open(
      fakeApi({
        makeArchive: makes,
        fileContent: () => Promise.resolve(BYTES),
      }),
    );
    await make();
    expect(await screen.findByText(made.number)).toBeTruthy();
    expect(saved).toEqual(['application/zip']);
    expect(screen.queryByText(/These files are not in it/)).toBeNull();
  });

  it('says which certificate is not in it, where the library does not give it out', async () => {
    const harmful = aProblem({ code: 'file-harmful', status: 403, title: 'It is harmful.' });
    open(fakeApi({ makeArchive: makes, fileContent: refusesWith(harmful) }));
    await make();
    expect(await screen.findByText(/These files are not in it.*evidence 1 Certificate\.pdf/)).toBeTruthy();
    expect(saved).toEqual(['application/zip']);
  });

  it('says that nothing was made where the server refuses, and offers it once more', async () => {
    open(fakeApi({ makeArchive: refusesWith(aProblem()) }));
    await make();
    expect(await screen.findByRole('button', { name: 'Retry' })).toBeTruthy();
    expect(saved).toEqual([]);
  });
});

it('what is no archive is said to be none', async () => {
  open();
  const choose = await screen.findByLabelText('Archive (a zip file)');
  const file = new File(['no zip'], 'record.zip', { type: 'application/zip' });
  await userEvent.upload(choose, file);
  expect(await screen.findByText('This file is no zip file, or it is cut off.')).toBeTruthy();
});
