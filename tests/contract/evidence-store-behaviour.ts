import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { EvidenceStore } from '../../src/ports/evidence-store.ts';
import { aKey, ASHA_OID, MANAGER_OID } from '../builders/records.ts';

/** The test file that every scanner finds (eicar.org), in two halves, so that none finds it here. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** What every store of evidence does, the one in memory and the library alike. */
export function evidenceStoreBehaviour(
  name: string,
  storeOf: () => EvidenceStore,
  markMalicious: (key: string) => void = () => undefined,
): void {
  describe(`an evidence store ${name}`, () => {
    const place = (key: string, personOid = ASHA_OID) => ({ personOid, key: aKey('file', name, key) });
    const bytesOf = (length: number) => Buffer.alloc(length, '%PDF-1.7 ');
    const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

    it('takes a file range after range and gives it back whole, with its hash', async () => {
      const store = storeOf();
      const unit = store.rangeUnitBytes;
      const bytes = bytesOf(2 * unit + 7);
      const at = place('whole');
      expect(await store.read(at)).toBe('missing');
      const upload = await store.begin(at, bytes.length);
      expect(await store.append(at, upload, { start: 0, bytes: bytes.subarray(0, unit) })).toEqual({
        next: unit,
      });
      expect(await store.read(at)).toBe('missing');
      expect(await store.append(at, upload, { start: unit, bytes: bytes.subarray(unit) })).toBe('whole');
      const found = await store.read(at);
      if (found === 'missing' || found === 'malicious') throw new Error(found);
      expect(Buffer.from(found.bytes).equals(bytes)).toBe(true);
      expect(found.sha256).toBe(hashOf(bytes));
    });

    it('goes on where it was cut off, and takes no range twice', async () => {
      const store = storeOf();
      const unit = store.rangeUnitBytes;
      const bytes = bytesOf(3 * unit);
      const at = place('cut');
      const upload = await store.begin(at, bytes.length);
      const first = { start: 0, bytes: bytes.subarray(0, unit) };
      await store.append(at, upload, first);
      expect(await store.nextOf(at, upload)).toBe(unit);
      expect(await store.append(at, upload, first)).toEqual({ next: unit });
      expect(await store.append(at, upload, { start: 2 * unit, bytes: bytes.subarray(2 * unit) })).toEqual({
        next: unit,
      });
      expect(await store.append(at, upload, { start: unit, bytes: bytes.subarray(unit) })).toBe('whole');
      expect(await store.read(at)).toMatchObject({ sha256: hashOf(bytes) });
    });

    it('knows an upload at its own place alone', async () => {
      const store = storeOf();
      const at = place('own');
      const upload = await store.begin(at, 10);
      const range = { start: 0, bytes: bytesOf(10) };
      for (const other of [place('other'), place('own', MANAGER_OID)]) {
        expect(await store.append(other, upload, range)).toBe('gone');
        expect(await store.nextOf(other, upload)).toBeUndefined();
        expect(await store.read(other)).toBe('missing');
      }
      expect(await store.append(at, 'made-up', range)).toBe('gone');
      expect(await store.append(at, upload, range)).toBe('whole');
    });

    it('gives out nothing that was found malicious, and nothing that was removed', async () => {
      const store = storeOf();
      const at = place('virus');
      const bytes = Buffer.from(`%PDF-1.7 ${EICAR}`);
      await store.append(at, await store.begin(at, bytes.length), { start: 0, bytes });
      markMalicious(at.key);
      expect(await store.read(at)).toBe('malicious');
      await store.remove(at);
      expect(await store.read(at)).toBe('missing');
      await store.remove(at);
    });
  });
}
