import { en } from './en.ts';
import type { Messages } from './message-id.ts';

export type Locale = 'en' | 'cy';

/** Welsh where Teams or the browser speaks Welsh; else English. */
export const localeOf = (language: string): Locale => (/^cy\b/i.test(language) ? 'cy' : 'en');

/** Welsh is its own chunk: most people never download it. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'cy' ? (await import('./cy.ts')).cy : en;
}
