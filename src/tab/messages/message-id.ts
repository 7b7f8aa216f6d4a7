import type { en } from './en.ts';

export type MessageId = keyof typeof en;

/** The words of one language, complete. */
export type Messages = Readonly<Record<MessageId, string>>;
