import { lazily } from '../lazily.tsx';
import { words } from './words.ts';

/** Files of a record; they come when a record is shown. */
export const RecordFiles = lazily(async () => (await import('./record-files.tsx')).RecordFiles, words).Shown;

/** One file, where it stands without its record. */
export const KeptFile = lazily(async () => (await import('./record-files.tsx')).KeptFile, words).Shown;

/** What a form takes along; `bring` fetches it ahead. */
export const fileField = lazily(async () => (await import('./file-field.tsx')).FileField, words);

export const FileField = fileField.Shown;
