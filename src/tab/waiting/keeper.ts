import { createContext, useContext } from 'react';
import type { WaitingForm } from './waiting-form.ts';

/** Keeps forms that the network did not take. */
export interface Keeper {
  /** False where this browser keeps nothing: then the form stays open with what is typed. */
  readonly keep: (form: Omit<WaitingForm, 'by' | 'keptAt' | 'refused'>) => Promise<boolean>;
  /** How often something came back to the form that it was typed in. */
  readonly returned: number;
}

export const KeeperContext = createContext<Keeper | undefined>(undefined);

/** Undefined until it is there, and where nobody is signed in. */
export const useKeeper = (): Keeper | undefined => useContext(KeeperContext);
