import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useSay } from '../messages/use-say.ts';

interface SideDrawerProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** One thing of a list, beside the list. Escape and the cross close it; whoever opened it takes the focus back. */
export function SideDrawer({ title, onClose, footer, children }: SideDrawerProps) {
  const say = useSay();
  const titleId = useId();
  return (
    <OverlayDrawer
      open
      position="end"
      size="medium"
      // A trap for the focus would hold it back from what the page moves it to once the drawer is gone.
      modalType="non-modal"
      className="drawer"
      aria-labelledby={titleId}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ id: titleId }}
          action={
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={say('form.close')}
              onClick={onClose}
            />
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
      {footer !== undefined && <DrawerFooter>{footer}</DrawerFooter>}
    </OverlayDrawer>
  );
}
