export type Locale = 'en' | 'cy';

interface Preference {
  readonly language: string;
  /** 0 to 1. */
  readonly quality: number;
}

function preferenceOf(range: string): Preference {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const stated = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
  return { language: tag.toLowerCase().split('-')[0] ?? '', quality: Number.isFinite(stated) ? stated : 0 };
}

/**
 * The language to answer in, from an `Accept-Language` header (RFC 9110, 12.5.4) or a locale's name. Of equal
 * preferences the first named wins; English where neither is asked for.
 */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const [best] = (acceptLanguage ?? '')
    .split(',')
    .map(preferenceOf)
    .filter(({ language, quality }) => (language === 'cy' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return best?.language === 'cy' ? 'cy' : 'en';
}
