import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { lazily } from '../components/lazily.tsx';
import type { Keeper } from './keeper.ts';
import { KeeperContext } from './keeper.ts';
import { words } from './words.ts';

const WaitingForms = lazily(async () => (await import('./waiting-forms.tsx')).WaitingForms, words).Shown;

interface WaitingProps {
  readonly oid: string;
  readonly children: ReactNode;
}

/** Around what one person does: what the network does not take waits here. A page works without it, so it comes after it. */
export function Waiting({ oid, children }: WaitingProps) {
  const [keeper, setKeeper] = useState<Keeper>();
  return (
    <KeeperContext.Provider value={keeper}>
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <WaitingForms oid={oid} onKeeper={setKeeper} />
        </Suspense>
      </ErrorBoundary>
      {children}
    </KeeperContext.Provider>
  );
}
