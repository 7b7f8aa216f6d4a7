import type { Fields } from './field-values.ts';
import type { AppIdentity } from './lists.ts';

/** A row of a list. */
export interface Item {
  readonly id: number;
  readonly guid: string;
  /** Counts the item's writes. */
  readonly version: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly createdBy: AppIdentity;
  readonly modifiedBy: AppIdentity;
  readonly fields: Fields;
}
