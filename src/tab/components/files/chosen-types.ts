import { FILE_TYPES } from '../../../domain/evidence-files/file-types.ts';

/** What a file chooser offers; on a telephone the camera is among it. */
export const CHOSEN_TYPES = ['image/*', ...Object.keys(FILE_TYPES)].join(',');
