import { useSyncExternalStore } from 'react';
import { useSay } from '../messages/use-say.ts';

const onChange = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

export function OfflineBar() {
  const say = useSay();
  const isOnline = useSyncExternalStore(onChange, () => navigator.onLine);
  return (
    <div role="status" className={isOnline ? 'visually-hidden' : 'notice notice--warning'}>
      {!isOnline && <p>{say('state.offline')}</p>}
    </div>
  );
}
