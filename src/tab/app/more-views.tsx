import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { View } from '../../domain/access/views.ts';
import { useSay } from '../messages/use-say.ts';

interface MoreViewsProps {
  readonly views: readonly { readonly view: View; readonly name: string }[];
  readonly onChoose: (view: View) => void;
}

/** The views that have no room beside the others. */
export function MoreViews({ views, onChoose }: MoreViewsProps) {
  const say = useSay();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent">{say('tabs.more')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map(({ view, name }) => (
            <MenuItem key={view} onClick={() => onChoose(view)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
