import { foldedText } from '../folded-text.ts';

/** The parts of a name, folded: `Niamh O’Brien-Łęska` is `niamh`, `o`, `brien`, `leska`. */
export const nameParts = (name: string): readonly string[] =>
  foldedText(name)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
