import type { ListName } from '../sharepoint/lists/index.ts';
import type { Position } from './row-store.ts';

/** What the worker that builds a new file is started with. */
export interface BuildOrder {
  readonly path: string;
  /** The file in use, to begin from. */
  readonly currentPath: string;
  readonly fingerprint: string;
  /** The lists to fill again from the start. */
  readonly lists: readonly ListName[];
}

export type BuildMessage =
  | {
      readonly kind: 'page';
      readonly list: ListName;
      readonly items: readonly unknown[];
      readonly position: Position;
    }
  | { readonly kind: 'finish' };
