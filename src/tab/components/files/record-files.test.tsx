import { beforeAll, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckView, FilesPage, FileView } from '../../../contract/files.ts';
import { RANGE_BYTES } from '../../../contract/files.ts';
import { ApiError } from '../../api/api-error.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { RecordFiles } from './record-files.tsx';

/** The browser of the tests reads no parts of a file. */
function readWhole(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    // Its own buffers are not those of the page.
    reader.onload = () => {
      const signs = typeof reader.result === 'string' ? reader.result : '';
      resolve(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)).buffer);
    };
    reader.readAsBinaryString(this);
  });
}
beforeAll(() => {
  Object.defineProperty(Blob.prototype, 'arrayBuffer', { configurable: true, value: readWhole });
});

const aFile = (changes: Partial<FileView> = {}): FileView => ({
  key: 'file-1',
  record: 'entry-1',
  name: 'certificate.pdf',
  bytes: 2_621_440,
  mediaType: 'application/pdf',
  isShown: true,
  mayRemove: true,
  ...changes,
});
const aCheck = (changes: Partial<CheckView> = {}): CheckView => ({
  record: 'entry-1',
  kindLabel: 'Training completed',
  state: 'waiting',
  isClaim: false,
  counts: false,
  reason: '',
  checkedOn: null,
  checkedByName: '',
  ...changes,
});

function open(page: Partial<FilesPage> = {}, answers: Partial<Answers> = {}, mayAdd = true) {
  const api = fakeApi({
    files: () => Promise.resolve({ files: [], removed: [], checks: [], ...page }),
    ...answers,
  });
  return renderTab(<RecordFiles oid="asha" record="entry-1" title="Safeguarding" mayAdd={mayAdd} />, api);
}

const choose = async (container: HTMLElement, file: File) => {
  await screen.findByRole('button', { name: 'Add a certificate or photo: Safeguarding' });
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nothing to choose a file with.');
  await userEvent.upload(input, file);
};
const aPhoto = (bytes = 10) => new File([new Uint8Array(bytes)], 'photo.png', { type: 'image/png' });

it('shows the files of its own record alone, with their size and the ways to open and remove them', async () => {
  open({ files: [aFile(), aFile({ key: 'file-2', record: 'entry-2', name: 'another.pdf' })] });
  expect(await screen.findByText('certificate.pdf')).toBeTruthy();
  expect(screen.getByText('2.5 MB')).toBeTruthy();
  expect(screen.queryByText('another.pdf')).toBeNull();
  expect(screen.getByRole('button', { name: 'Open: certificate.pdf' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Remove file: certificate.pdf' })).toBeTruthy();
});

it.each<[string, Partial<CheckView>, string]>([
  ['waits', {}, 'Waits to be checked: it does not count until somebody has.'],
  ['waits and counts', { counts: true }, 'Waits to be checked.'],
  [
    'was checked',
    { state: 'verified', checkedOn: '2026-11-20', checkedByName: 'Ben Hughes' },
    'Checked on 20 Nov 2026 by Ben Hughes.',
  ],
  ['was returned', { state: 'returned', reason: 'Too blurred.', checkedOn: '2026-11-20' }, 'Too blurred.'],
])('says that it %s', async (_what, check, words) => {
  open({ checks: [aCheck(check)] });
  expect(await screen.findByText(words)).toBeTruthy();
});

it('sends a photo range by range, and goes on with the range that a cut took away', async () => {
  const starts: string[] = [];
  let isCut = true;
  const { container } = open(
    {},
    {
      sendRange: ({ start }, bytes) => {
        if (start !== '0' && isCut) {
          isCut = false;
          return Promise.reject(new ApiError('unreachable'));
        }
        starts.push(start);
        const next = Number(start) + bytes.length;
        return Promise.resolve({ next: next === 2 * RANGE_BYTES + 5 ? null : next });
      },
      finishFile: () => Promise.resolve({ files: [aFile({ name: 'photo.png' })], removed: [], checks: [] }),
    },
  );
  await choose(container, aPhoto(2 * RANGE_BYTES + 5));
  expect(await screen.findByText('photo.png', {}, { timeout: 15_000 })).toBeTruthy();
  expect(starts).toEqual(['0', String(RANGE_BYTES), String(2 * RANGE_BYTES)]);
});

it('gives up where the server waits for what was sent again and again', async () => {
  let times = 0;
  const { container } = open(
    {},
    {
      sendRange: () => {
        times += 1;
        return Promise.resolve({ next: 0 });
      },
    },
  );
  await choose(container, aPhoto());
  expect(await screen.findByText('photo.png was not sent.')).toBeTruthy();
  expect(times).toBe(4);
});

it('says why a file was not taken, and lets it go', async () => {
  const problems = [{ path: 'file', message: 'Choose a PDF or a photo.' }];
  const refused = aProblem({ code: 'bad-input', status: 400, problems });
  const { container } = open({}, { sendRange: refusesWith(refused) });
  await choose(container, aPhoto());
  expect(await screen.findByText('photo.png was not sent.')).toBeTruthy();
  expect(screen.getByText('Choose a PDF or a photo.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Leave it out' }));
  await waitFor(() => expect(screen.queryByText('photo.png was not sent.')).toBeNull());
});

it('tries again what the server could not do', async () => {
  let times = 0;
  const { container } = open(
    {},
    {
      beginFile: () => {
        times += 1;
        return times === 1
          ? Promise.reject(aProblem({ code: 'too-many-requests', status: 429 }))
          : Promise.resolve({ upload: 'upload-1', next: 0 });
      },
      finishFile: () => Promise.resolve({ files: [aFile({ name: 'photo.png' })], removed: [], checks: [] }),
    },
  );
  await choose(container, aPhoto());
  await userEvent.click(await screen.findByRole('button', { name: 'Retry' }));
  expect(await screen.findByRole('button', { name: 'Open: photo.png' })).toBeTruthy();
});

it('removes a file, and puts it back', async () => {
  const changes: boolean[] = [];
  open(
    { files: [aFile()] },
    {
      changeFile: (_params, { isKept }) => {
        changes.push(isKept);
        return Promise.resolve({ files: [], removed: [], checks: [], changed: 'file-2' });
      },
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Remove file: certificate.pdf' }));
  await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  await screen.findByText('Back again: certificate.pdf.');
  expect(changes).toEqual([false, true]);
});

it('offers who may only read no way to add, and says why a file does not open', async () => {
  open(
    { files: [aFile({ mayRemove: false })] },
    {
      fileContent: refusesWith(aProblem({ code: 'file-harmful', status: 403, title: 'It is harmful.' })),
    },
    false,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Open: certificate.pdf' }));
  expect((await screen.findByRole('alert')).textContent).toContain('It is harmful.');
  expect(screen.queryByRole('button', { name: /Add a certificate/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
});

it.each<[string, Partial<CheckView>, string]>([
  ['counts meanwhile', { counts: true }, 'Claimed: it waits to be verified, and counts meanwhile.'],
  ['does not count yet', { counts: false }, 'Claimed: it does not count until somebody has verified it.'],
  ['counts towards nothing', { counts: null }, 'Claimed: it waits to be verified.'],
])('what came from elsewhere and %s says so', async (_what, change, said) => {
  open({ checks: [aCheck({ isClaim: true, ...change })] });
  expect(await screen.findByText(said)).toBeTruthy();
});

it('a file that was removed can be put back until its last day', async () => {
  const sent: unknown[] = [];
  open(
    { removed: [{ key: 'file-9', record: 'entry-1', name: 'old.pdf', until: '2026-12-29' }] },
    {
      changeFile: (params, body) => {
        sent.push([params.fileKey, body]);
        return Promise.resolve({ files: [], removed: [], checks: [], changed: 'file-10' });
      },
    },
  );
  expect(await screen.findByText(/put back until 29 Dec 2026/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Put back: old.pdf' }));
  expect(sent).toEqual([['file-9', { isKept: true }]]);
});
