import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { IntlProvider } from 'react-intl';
import type { Locale } from '../messages/load-messages.ts';
import type { Messages } from '../messages/message-id.ts';

interface WordsProps {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** The language of everything below, said to assistive technology too. */
export function Words({ locale, messages, children }: WordsProps) {
  useEffect(() => {
    document.documentElement.lang = locale === 'cy' ? 'cy' : 'en-GB';
  }, [locale]);
  return (
    <IntlProvider locale={numbersOf(locale)} messages={messages}>
      {children}
    </IntlProvider>
  );
}

/** Some browsers come without Welsh numbers; British ones are written the same, the machine's own may not be. */
const numbersOf = (locale: Locale): string =>
  locale === 'cy' && Intl.NumberFormat.supportedLocalesOf('cy').length > 0 ? 'cy' : 'en-GB';
