import type { MessageContent } from './outbox.ts';

/** One kind of message as whoever queues it and whoever sends it both know it. */
export interface ContentKind<Field extends string> {
  readonly kind: string;
  of(fields: Readonly<Record<Field, string>>): MessageContent;
  /** The fields of a content of this kind; undefined where it is of another, or lacks one, as one queued by another version may. */
  read(content: MessageContent): Readonly<Record<Field, string>> | undefined;
}

/** Declares a kind by its name and the names of its fields, beside the use case that queues it. */
export const contentKind = <Field extends string = never>(
  kind: string,
  ...fields: readonly Field[]
): ContentKind<Field> => ({
  kind,
  of: (given) => ({ ...given, kind }),
  read(content) {
    const found = fields.flatMap((field) => {
      const value: unknown = content[field];
      return typeof value === 'string' ? [[field, value] as const] : [];
    });
    if (content.kind !== kind || found.length < fields.length) return undefined;
    // Every field was found above, which the type of `fromEntries` cannot say.
    return Object.fromEntries(found) as Record<Field, string>;
  },
});
