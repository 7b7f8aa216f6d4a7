import { lazy, Suspense } from 'react';

// Twenty drawings that say nothing the words beside them do not: the words are shown first.
const IconOfKind = lazy(() => import('./icon-of-kind.tsx'));

/** The icon of a kind of requirement; its place is kept until it comes. */
export function KindIcon({ kind }: { readonly kind: string }) {
  return (
    <Suspense fallback={null}>
      <IconOfKind kind={kind} />
    </Suspense>
  );
}
