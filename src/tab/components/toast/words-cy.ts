import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'toast.undo': 'Dadwneud',
  'toast.undo.about': 'Dadwneud: {about}',
  'toast.undoing': 'Yn dadwneud…',
  'toast.close': 'Cau’r nodyn hwn',
  'toast.not-undone': 'Heb ei ddadwneud.',
};
