import { z } from 'zod';

/** `"{guid},{version}"`: the version goes up with each change (Graph docs: listItem; platform note 1.21). */
const E_TAG = /,(\d+)"?$/;

/** The version an eTag names; 0 when it names none, so that any other is newer. */
export const versionOf = (eTag: string): number => Number(E_TAG.exec(eTag)?.[1] ?? 0);

/**
 * Who wrote: a person with their id in the directory, or an app in its own name, which is shown as a user without an id (Graph
 * docs: identitySet, listItem). Whatever else stands there names nobody.
 */
const Writer = z
  .object({ user: z.object({ id: z.string().optional() }).optional() })
  .optional()
  .catch(undefined);

/** The object id of whoever wrote; undefined for an app. */
export const writerOid = (writer: z.infer<typeof Writer>): string | undefined =>
  writer?.user?.id?.toLowerCase();

/** A list item as Graph answers it, read or created, its fields expanded. */
export const ListItem = z
  .object({
    id: z.string().regex(/^\d{1,15}$/),
    eTag: z.string().min(1),
    fields: z.record(z.string(), z.unknown()),
    createdBy: Writer,
    lastModifiedBy: Writer,
  })
  .readonly();
export type ListItem = z.infer<typeof ListItem>;

export const ListItems = z.object({ value: z.array(ListItem) });
