import {
  Button,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import type { Route } from '../../routing/route.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { chatAddress } from '../chat-address.ts';
import { useSay } from './words.ts';

interface PersonMenuProps {
  readonly displayName: string;
  readonly contact: { readonly signInName: string } | null;
  readonly pages: readonly { readonly label: string; readonly to: Route }[];
}

/** What else can be done with somebody in a list. The menu is made when somebody opens it: a list has hundreds. */
export function PersonMenu({ displayName, contact, pages }: PersonMenuProps) {
  const say = useSay();
  const go = useNavigation();
  const [isWanted, setIsWanted] = useState(false);
  const looks = {
    appearance: 'subtle',
    icon: <MoreHorizontal20Regular />,
    'aria-label': say('table.more.about', { name: displayName }),
    title: say('table.more'),
  } as const;
  if (!isWanted)
    return <Button {...looks} aria-haspopup="menu" aria-expanded={false} onClick={() => setIsWanted(true)} />;
  return (
    <Menu defaultOpen positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button {...looks} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pages.map(({ label, to }) => (
            <MenuItem key={label} onClick={() => go(to)}>
              {label}
            </MenuItem>
          ))}
          {contact && (
            <MenuItemLink href={chatAddress([contact.signInName])} target="_blank" rel="noreferrer">
              {say('table.chat-with.about', { name: displayName })}
            </MenuItemLink>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
