import type { Message } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import { fieldMessages } from './messages/fields.ts';

/** The sentence for a field's error id as the contract's schemas give it: `empty`, `too-long:200`, `before-started:2026-09-01`. */
export function fieldMessage(errorId: string): Message {
  const [name = '', limit] = errorId.split(':');
  const id = `field.${name}`;
  const words = fieldMessages.en[id];
  // What a schema refuses without an id of ours, such as a field left out, is only said to be wrong.
  if (words === undefined || (words.includes('{limit') && !limit)) return message('field.not-valid');
  // A limit is a number, or a date to be written out.
  return limit === undefined
    ? message(id)
    : message(id, { limit: /^\d+$/.test(limit) ? Number(limit) : limit });
}
