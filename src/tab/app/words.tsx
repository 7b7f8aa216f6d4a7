import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import type { Locale } from '../messages/locale.ts';
import type { Messages } from '../messages/message-id.ts';
import type { OnMissingWord } from '../messages/say.ts';
import { createSay } from '../messages/say.ts';
import { SpokenContext } from '../messages/use-say.ts';

interface WordsProps {
  readonly locale: Locale;
  readonly messages: Messages;
  /** Left out: a missing word throws. */
  readonly onMissingWord?: OnMissingWord | undefined;
  readonly children: ReactNode;
}

/** The language of everything below, said to assistive technology too. */
export function Words({ locale, messages, onMissingWord, children }: WordsProps) {
  useEffect(() => {
    document.documentElement.lang = locale === 'cy' ? 'cy' : 'en-GB';
  }, [locale]);
  const spoken = useMemo(
    () => ({ locale, messages, onMissingWord, say: createSay(locale, messages, onMissingWord) }),
    [locale, messages, onMissingWord],
  );
  return <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider>;
}
