/** A sort of file that is taken as evidence. */
interface FileType {
  /** Of its name; the first is given where another stands there. */
  readonly endings: readonly string[];
  /** Browsers show it beside the record; else it is saved to the device. */
  readonly isShown: boolean;
}

/**
 * What may be kept, by what the bytes are and whatever the name says: papers and photos, which run nothing. A phone's
 * photos are JPEG or HEIC.
 */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
  'application/pdf': { endings: ['pdf'], isShown: true },
  'image/jpeg': { endings: ['jpg', 'jpeg'], isShown: true },
  'image/png': { endings: ['png'], isShown: true },
  'image/webp': { endings: ['webp'], isShown: true },
  'image/heic': { endings: ['heic', 'heif'], isShown: false },
  'image/heif': { endings: ['heif', 'heic'], isShown: false },
};

export const fileTypeOf = (mediaType: string | undefined): FileType | undefined =>
  mediaType !== undefined && Object.hasOwn(FILE_TYPES, mediaType) ? FILE_TYPES[mediaType] : undefined;
