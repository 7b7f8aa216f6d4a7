import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { Locale } from '../messages/locale.ts';
import type { Messages } from '../messages/message-id.ts';
import { useSay } from '../messages/use-say.ts';
import { Words } from './words.tsx';

interface OutsideTeamsProps {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** For whoever opens the address in a plain browser: there is nobody to sign in as. */
export function OutsideTeams({ locale, messages }: OutsideTeamsProps) {
  return (
    <Words locale={locale} messages={messages}>
      <FluentProvider theme={teamsLightTheme} className="surface">
        <Advice />
      </FluentProvider>
    </Words>
  );
}

function Advice() {
  const say = useSay();
  return (
    <main className="page">
      <section className="card empty">
        <h1>{say('outside.title')}</h1>
        <p>{say('outside.text')}</p>
        <p>
          <a href="https://teams.microsoft.com/">{say('outside.link')}</a>
        </p>
      </section>
    </main>
  );
}
