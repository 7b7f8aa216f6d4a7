import { z } from 'zod';

/** `"{guid},{version}"`: the version goes up with each change (Graph docs: listItem; platform note 1.21). */
const E_TAG = /,(\d+)"?$/;

/** The version an eTag names; 0 when it names none, so that any other is newer. */
export const versionOf = (eTag: string): number => Number(E_TAG.exec(eTag)?.[1] ?? 0);

/** A list item as Graph answers it, read or created, its fields expanded. */
export const ListItem = z
  .object({
    id: z.string().regex(/^\d{1,15}$/),
    eTag: z.string().min(1),
    fields: z.record(z.string(), z.unknown()),
  })
  .readonly();
export type ListItem = z.infer<typeof ListItem>;

export const ListItems = z.object({ value: z.array(ListItem) });
