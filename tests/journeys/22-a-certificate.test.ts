import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const HEAD = 'Idris Bevan';
const TEACHER = 'Oliver Skinner';
const ASSISTANT = 'Maya Thapa';
const PHONE = { width: 390, height: 844 };
/** One grey pixel. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const REASON = 'The date cannot be read: take the photo again in better light.';

const filesOf = async (name: string) =>
  (await rowsOf('evidenceFiles')).filter(({ PersonOid }) => PersonOid === oidOf(name));

/** Records training on a phone, with a photo of its certificate. */
async function recordWithPhoto(name: string, item: string, file: { name: string; buffer: Buffer }) {
  const opened = await teams.openAs(name, { sub: `record/${oidOf(name)}`, viewport: PHONE });
  const { tab } = opened;
  await tab.getByRole('button', { name: 'Add to the record' }).click();
  await tab.getByRole('button', { name: 'Training completed', exact: true }).click();
  const form = tab.getByRole('form', { name: 'Add: Training completed' });
  await form.getByLabel('Which training?').selectOption({ label: item });
  await form.getByRole('textbox', { name: 'Completed on' }).fill('2/11/2026');
  await form.locator('input[type=file]').setInputFiles({ ...file, mimeType: 'image/png' });
  await form.getByText(file.name).waitFor();
  await form.getByRole('button', { name: 'Save' }).click();
  await tab.getByText('Saved. Training completed: it is on record now.').waitFor();
  return opened;
}

describe('a certificate', () => {
  it('from a phone waits for the manager, who verifies it by one key', async () => {
    const { tab } = await recordWithPhoto(TEACHER, 'Team Teach', {
      name: 'IMG_0042.png',
      buffer: PHOTO,
    });
    const entry = tab.getByRole('listitem').filter({ hasText: 'Team Teach' });
    await entry.getByText('Waits to be checked: it does not count until somebody has.').waitFor();
    await entry.getByRole('button', { name: 'Open: IMG_0042.png' }).waitFor();
    expect(await filesOf(TEACHER)).toMatchObject([
      { FileName: 'IMG_0042.png', MediaType: 'image/png', Bytes: PHOTO.length },
    ]);

    const head = await teams.openAs(HEAD, { sub: 'team' });
    await head.tab.getByRole('button', { name: 'Check them' }).click();
    const waiting = head.tab.getByRole('listitem', { name: `Training completed, ${TEACHER}` });
    await waiting.getByRole('img', { name: 'Certificate or photo: IMG_0042.png' }).waitFor();
    await waiting.focus();
    await head.page.keyboard.press('v');
    await head.tab.getByText(`Verified: Training completed, ${TEACHER}.`).waitFor();

    const again = await teams.openAs(TEACHER, { sub: `record/${oidOf(TEACHER)}`, viewport: PHONE });
    await again.tab.getByText(/^Checked on .* by Idris Bevan\.$/).waitFor();
    expect(again.errors).toEqual([]);
  });

  it('that cannot be read comes back with the reason, and the person puts it right', async () => {
    await recordWithPhoto(ASSISTANT, 'Medication training', { name: 'blurred.png', buffer: PHOTO });
    const head = await teams.openAs(HEAD, { sub: 'checks' });
    const waiting = head.tab.getByRole('listitem', { name: `Training completed, ${ASSISTANT}` });
    await waiting
      .getByRole('button', { name: 'Save to this device' })
      .or(waiting.getByRole('button', { name: /^Open/ }))
      .waitFor();
    await waiting.focus();
    await head.page.keyboard.press('r');
    await waiting.getByLabel('Why does it go back?').fill(REASON);
    await head.page.keyboard.press('Control+Enter');
    await head.tab.getByText(`Returned: Training completed, ${ASSISTANT}.`).waitFor();

    const { tab } = await teams.openAs(ASSISTANT, { viewport: PHONE });
    await tab.getByRole('region', { name: 'Returned to you' }).getByText(REASON).waitFor();
    await tab.getByRole('button', { name: 'Put it right: Training completed' }).click();
    const entry = tab.getByRole('listitem').filter({ hasText: 'Medication training' });
    await entry.getByText(REASON).waitFor();
    await entry.locator('input[type=file]').setInputFiles({
      name: 'sharp.png',
      mimeType: 'image/png',
      buffer: PHOTO,
    });
    await entry.getByRole('button', { name: 'Open: sharp.png' }).waitFor();
    await entry.getByRole('button', { name: 'Remove file: blurred.png' }).click();
    await tab.getByText('Removed: blurred.png.').waitFor();
    await entry.getByText('Waits to be checked: it does not count until somebody has.').waitFor();
  });

  it('that lies about what it is is not taken, and nobody else gets to see one', async () => {
    const { tab } = await recordWithPhoto(TEACHER, 'Mini-bus training', {
      name: 'certificate.png',
      buffer: Buffer.from('<html><script>alert(1)</script></html>'),
    });
    await tab.getByText('Choose a PDF or a photo: this file is something else').waitFor();
    const [kept] = await filesOf(TEACHER);
    expect(await filesOf(TEACHER)).toHaveLength(1);
    const file = `/people/${oidOf(TEACHER)}/files/${String(kept?.['Key'])}`;
    for (const other of [ASSISTANT, 'Grace Lowe'])
      expect((await callApi(other, 'GET', file)).status).toBe(404);
  });
});
