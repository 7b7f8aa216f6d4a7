import type { ComponentType, ReactNode } from 'react';
import { lazy, useMemo, useState } from 'react';
import type { Locale } from '../messages/locale.ts';
import { createSay } from '../messages/say.ts';
import { SpokenContext, useSpoken } from '../messages/use-say.ts';
import type { LoadedWords } from '../messages/words-of.ts';

export interface Lazy<Props extends object> {
  /** Brings the component and its words ahead. */
  readonly bring: (locale: Locale) => Promise<unknown>;
  readonly Shown: ComponentType<Props>;
}

/** A component that comes when it is asked for, together with its words in the reader's language. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: { readonly load: LoadedWords },
): Lazy<Props> {
  const brought = new Map<Locale, ComponentType<Drawn<Props>>>();
  const bring = async (locale: Locale) => {
    const [Part, { words: own }] = await Promise.all([load(), words.load[locale]()]);
    const WithWords = ({ props }: Drawn<Props>) => (
      <MoreWords words={own}>
        <Part {...props} />
      </MoreWords>
    );
    // The first that came: another component would begin anew.
    const drawn = brought.get(locale) ?? WithWords;
    brought.set(locale, drawn);
    return drawn;
  };
  const inLocale = (locale: Locale) => lazy(async () => ({ default: await bring(locale) }));
  const parts = { en: inLocale('en'), cy: inLocale('cy') };
  const Shown = (props: Props) => {
    const { locale } = useSpoken();
    // What has been brought is drawn at once. What was waited for stays what it is, or it would begin anew.
    const [Part] = useState(() => brought.get(locale) ?? parts[locale]);
    return <Part props={props} />;
  };
  return { bring, Shown };
}

interface Drawn<Props> {
  readonly props: Props;
}

interface MoreWordsProps {
  readonly words: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Adds a page's words to those that are there. */
function MoreWords({ words, children }: MoreWordsProps) {
  const around = useSpoken();
  const spoken = useMemo(() => {
    const { locale, onMissingWord } = around;
    const messages = { ...around.messages, ...words };
    return { locale, messages, onMissingWord, say: createSay(locale, messages, onMissingWord) };
  }, [around, words]);
  return <SpokenContext.Provider value={spoken}>{children}</SpokenContext.Provider>;
}
