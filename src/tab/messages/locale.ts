export type Locale = 'en' | 'cy';

/** Welsh where Teams or the browser speaks Welsh; else English. */
export const spokenLocale = (language: string): Locale => (/^cy\b/i.test(language) ? 'cy' : 'en');
