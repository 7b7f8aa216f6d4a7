import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

// PKWARE, "APPNOTE.TXT": sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION_NEEDED = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the earliest a zip can say: the same files always make the same archive. */
const EARLIEST_DATE = 0x0021;

/** The fields that the local header and the central directory have in common. */
function commonFields({ name, content }: ZipEntry, compressedBytes: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION_NEEDED, 0);
  fields.writeUInt16LE(NAMES_ARE_UTF8, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(EARLIEST_DATE, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(compressedBytes, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What follows the common fields in the central directory: no comment, no attributes, where the entry begins. */
function placeFields(offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

/** A zip of a few small files. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const compressed = deflateRawSync(entry.content);
    const fields = commonFields(entry, compressed.length);
    const name = Buffer.from(entry.name);
    const written = Buffer.concat([signature(LOCAL_HEADER), fields, name, compressed]);
    central.push(
      signature(CENTRAL_HEADER),
      signature(VERSION_NEEDED).subarray(0, 2),
      fields,
      placeFields(offset),
      name,
    );
    local.push(written);
    offset += written.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
