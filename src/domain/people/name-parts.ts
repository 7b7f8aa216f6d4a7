import { foldedText } from '../folded-text.ts';
import { plainParts } from '../plain-text.ts';

/** The parts of a name, folded: `Niamh O’Brien-Łęska` is `niamh`, `o`, `brien`, `leska`. */
export const nameParts = (name: string): readonly string[] => plainParts(foldedText(name));

/** What namesakes share, whatever their capitals, accents and blanks: `Áshà  Rahman` is `asha rahman`. */
export const nameAsCompared = (name: string): string => foldedText(name).replace(/\s+/g, ' ').trim();
