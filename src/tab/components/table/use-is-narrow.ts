import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 719px)';

const onChange = (listener: () => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether there is no room for columns. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(onChange, () => window.matchMedia(NARROW).matches);
