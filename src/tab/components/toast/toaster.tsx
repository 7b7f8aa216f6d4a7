import type { ReactNode } from 'react';
import { Suspense, useCallback, useState } from 'react';
import { ErrorBoundary } from '../error-boundary.tsx';
import { toastCard } from './lazy-toast-card.ts';
import type { Told } from './tell.ts';
import { TellContext } from './tell.ts';

const ToastCard = toastCard.Shown;

/**
 * Says what succeeded, wherever in the tab it was done, and gives the way back. The region is there before it speaks. What
 * can be undone stays until it is closed or something else is said: nobody has to be quick (WCAG 2.2.1).
 */
export function Toaster({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly told: Told | undefined; readonly number: number }>();
  const tell = useCallback(
    (told: Told | undefined) => setShown((last) => ({ told, number: (last?.number ?? 0) + 1 })),
    [],
  );
  const told = shown?.told;
  const plain = <p className="toast-plain">{told?.words}</p>;
  return (
    <TellContext.Provider value={tell}>
      <div role="status" className="toaster">
        {told && (
          <ErrorBoundary key={shown.number} fallback={() => plain}>
            <Suspense fallback={plain}>
              <ToastCard told={told} onTell={tell} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      {children}
    </TellContext.Provider>
  );
}
