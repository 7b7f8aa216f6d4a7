import { LARGEST_FILE_BYTES } from '../../../domain/evidence-files/may-upload.ts';

export const isTooLarge = (file: File): boolean => file.size > LARGEST_FILE_BYTES;
