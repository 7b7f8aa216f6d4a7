import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'conflict.changed': 'Newidiodd {name} hwn {when}.',
  'conflict.changed.own': 'Newidioch chi hwn mewn ffenestr arall {when}.',
  'conflict.changed.unknown': 'Newidiodd rhywun hwn tra oedd ar agor gennych.',
  'conflict.removed': 'Tynnodd {name} hwn {when}: {reason}',
  'conflict.removed.own': 'Tynnoch chi hwn mewn ffenestr arall {when}: {reason}',
  'conflict.removed.unknown': 'Tynnodd rhywun hwn tra oedd ar agor gennych: {reason}',
  'conflict.somebody': 'Rhywun',
  'conflict.today': 'am {time}',
  'conflict.on': 'ar {date} am {time}',
  'conflict.kept': 'Mae’r hyn a deipioch wedi’i gadw. Dewiswch pa un o’r ddau sy’n aros.',
  'conflict.before': 'Cynt',
  'conflict.theirs': 'Eu fersiwn nhw',
  'conflict.yours': 'Eich fersiwn chi',
  'conflict.left-alone': 'Ni newidioch hwn: eu fersiwn nhw sy’n aros',
  'conflict.nothing': 'Dim byd',
  'conflict.keep-yours': 'Cadw eich fersiwn chi',
  'conflict.keep-theirs': 'Cadw eu fersiwn nhw',
};
