import { Button } from '@fluentui/react-components';
import { Chat20Regular } from '@fluentui/react-icons/svg/chat';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useSay } from './words.ts';
import { chatAddress, MOST_IN_A_CHAT } from '../chat-address.ts';
import { copyText } from './copy-text.ts';

interface PeopleActionsProps {
  readonly people: readonly {
    readonly displayName: string;
    readonly contact: { readonly address: string; readonly signInName: string } | null;
  }[];
  readonly onClear: () => void;
  /** What else the page does with them. */
  readonly children?: ReactNode;
}

/** What can be done with those who are chosen; nothing while nobody is. */
export function PeopleActions({ people, onClear, children }: PeopleActionsProps) {
  const say = useSay();
  const [said, setSaid] = useState('');
  if (people.length === 0) return null;
  const contacts = people.flatMap(({ contact }) => contact ?? []);
  const copy = async (lines: readonly string[], done: string) =>
    setSaid((await copyText(lines.join('\n'))) ? done : say('table.not-copied'));
  const isTooMany = contacts.length > MOST_IN_A_CHAT;
  return (
    <div role="toolbar" aria-label={say('table.actions')} className="people-actions">
      <strong>{say('table.count', { count: people.length })}</strong>
      <Button
        appearance="subtle"
        icon={<Copy20Regular />}
        onClick={() =>
          void copy(
            people.map(({ displayName }) => displayName),
            say('table.names-copied', { count: people.length }),
          )
        }
      >
        {say('table.copy-names')}
      </Button>
      {contacts.length > 0 && (
        <Button
          appearance="subtle"
          icon={<Copy20Regular />}
          onClick={() =>
            void copy(
              contacts.map(({ address }) => address),
              say('table.addresses-copied', { count: contacts.length }),
            )
          }
        >
          {say('table.copy-addresses')}
        </Button>
      )}
      {contacts.length > 0 && !isTooMany && (
        <Button
          as="a"
          appearance="subtle"
          icon={<Chat20Regular />}
          href={chatAddress(contacts.map(({ signInName }) => signInName))}
          target="_blank"
          rel="noreferrer"
        >
          {say('table.chat')}
        </Button>
      )}
      {children}
      {isTooMany && <span className="quiet">{say('table.chat-too-many', { count: MOST_IN_A_CHAT })}</span>}
      <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={onClear}>
        {say('table.clear')}
      </Button>
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}
