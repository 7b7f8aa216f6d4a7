import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState } from 'react';
import { useSay } from '../../messages/use-say.ts';
import type { MoreItem } from './more-item.ts';

interface MoreButtonProps {
  readonly id: string;
  /** What the menu is about, for those who hear the button alone. */
  readonly about: string;
  readonly items: readonly MoreItem[];
}

const importMenu = () => import('./more-menu.tsx');
const MoreMenu = lazy(async () => ({ default: (await importMenu()).MoreMenu }));

/** Opens the menu of everything that is not the one action; the menu comes when somebody turns to it. */
export function MoreButton({ id, about, items }: MoreButtonProps) {
  const say = useSay();
  const [isWanted, setIsWanted] = useState(false);
  const bring = () => void importMenu().catch(() => undefined);
  const looks = {
    id,
    appearance: 'subtle',
    icon: <MoreHorizontal20Regular />,
    'aria-label': say('item.more', { title: about }),
  } as const;
  const closed = (
    <Button
      {...looks}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={bring}
      onFocus={bring}
      onClick={() => setIsWanted(true)}
    />
  );
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <MoreMenu trigger={<Button {...looks} />} items={items} />
    </Suspense>
  );
}
