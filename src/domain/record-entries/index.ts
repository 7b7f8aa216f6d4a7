// A kind of entry a file, under kinds/. A new one copies a neighbour and gets its line here.
import type { EntryKind } from './define-entry-kind.ts';
import { qualification } from './kinds/qualification.ts';
import { training } from './kinds/training.ts';

/** In the order in which forms offer them. */
export const entryKinds: readonly EntryKind[] = [training, qualification];

const byName = new Map(entryKinds.map((kind) => [kind.name, kind]));

export const findEntryKind = (name: string): EntryKind | undefined => byName.get(name);
