import { Menu, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MoreItem } from './more-item.ts';

interface MoreMenuProps {
  readonly trigger: ReactElement;
  readonly items: readonly MoreItem[];
}

/** The menu behind its button: it opens at once, because it comes when the button is pressed. */
export function MoreMenu({ trigger, items }: MoreMenuProps) {
  return (
    <Menu defaultOpen positioning={{ position: 'below', align: 'end' }}>
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map((item) =>
            'href' in item ? (
              <MenuItemLink key={item.words} href={item.href} target="_blank" rel="noreferrer">
                {item.words}
              </MenuItemLink>
            ) : (
              <MenuItem key={item.words} onClick={item.onChoose}>
                {item.words}
              </MenuItem>
            ),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
