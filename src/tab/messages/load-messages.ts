import { words } from '../words-en.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './message-id.ts';

/** The shared words. Welsh is its own chunk: most people never download it. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'cy' ? (await import('../words-cy.ts')).words : words;
}
