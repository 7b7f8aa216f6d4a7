import { fileTypeFromBuffer } from 'file-type';
import type { MediaTypeOf } from '../ports/evidence-store.ts';

/** What a file is by its first bytes, as file-type knows thousands of them; its name says nothing. */
export const fileMediaType: MediaTypeOf = async (bytes) => (await fileTypeFromBuffer(bytes))?.mime;
