import { createHash } from 'node:crypto';

/** The same name gives the same GUID on every machine, so that links and tests survive a fresh tenant. */
export const deterministicId = (name: string): string => {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  // Version 5 and the RFC 9562 variant, so that GUID checks in clients accept it.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
