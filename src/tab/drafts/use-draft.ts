import { useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts';

/** A form's fields are texts, so that nothing a person typed is lost to parsing. */
export type DraftOf<Fields extends string> = Readonly<Record<Fields, string>>;

export interface Draft<Fields extends string> {
  readonly values: DraftOf<Fields>;
  readonly set: (changes: Partial<DraftOf<Fields>>) => void;
  /** Begins an empty form with an id of its own. */
  readonly clear: () => void;
}

/** The fields of a form, kept on this device under `key` from the first change until `clear`. */
export function useDraft<Fields extends string>(key: string, empty: () => DraftOf<Fields>): Draft<Fields> {
  const [values, setValues] = useState(() => merged(empty(), keptDraft(key)));
  return {
    values,
    set: (changes) => {
      const next = { ...values, ...changes };
      keepDraft(key, next);
      setValues(next);
    },
    clear: () => {
      forgetDraft(key);
      setValues(empty());
    },
  };
}

/** A draft kept by an older version of the form may lack fields or hold others. */
function merged<Fields extends string>(
  empty: DraftOf<Fields>,
  kept: Readonly<Record<string, unknown>> = {},
): DraftOf<Fields> {
  const known = Object.entries(kept).filter(([name, value]) => name in empty && typeof value === 'string');
  return { ...empty, ...Object.fromEntries(known) };
}
