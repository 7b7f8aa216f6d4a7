import { useState } from 'react';
import type { View } from '../../domain/access/views.ts';
import { VIEW_NAMES } from '../../domain/access/views.ts';
import { useSpoken } from '../messages/use-say.ts';
import { tabOf } from '../app/router.ts';
import { ViewTabs } from '../app/view-tabs.tsx';
import type { Pattern } from './pattern.ts';

export const pattern: Pattern = {
  title: 'Views',
  use: 'The navigation, in one row at any width: what has no room is in the menu, the open view never.',
  examples: {
    'All of them': () => <Chosen views={VIEW_NAMES} />,
    'Most people': () => <Chosen views={['me']} />,
  },
};

function Chosen({ views }: { readonly views: readonly View[] }) {
  const { locale } = useSpoken();
  const [chosen, setChosen] = useState<View>('me');
  return (
    <ViewTabs views={views} chosen={chosen} nameOf={(view) => tabOf(view, locale)} onChoose={setChosen} />
  );
}
