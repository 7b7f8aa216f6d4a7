export type Locale = 'en' | 'cy';

/** Welsh where Teams or the browser speaks Welsh; else English. */
export const localeOf = (language: string): Locale => (/^cy\b/i.test(language) ? 'cy' : 'en');
