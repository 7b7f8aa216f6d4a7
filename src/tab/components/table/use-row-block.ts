import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export const ROWS_A_BLOCK = 25;

/** Pixels beyond the window in which rows are drawn already, so that nobody scrolls into white. */
const AHEAD = '900px 0px';

/** Where a block stands, and the pixels that it holds open; undefined while its rows are drawn. */
type RowBlock<Of extends HTMLElement> = readonly [RefObject<Of>, number | undefined];

/**
 * Some rows of a long list, which are elements only near to what somebody sees: their number does not grow with the list. The
 * first block is there at once; of the others it is estimated how high they are, in pixels.
 */
export function useRowBlock<Of extends HTMLElement>(isFirst: boolean, estimate: number): RowBlock<Of> {
  const ref = useRef<Of>(null);
  const [isNear, setIsNear] = useState(isFirst);
  const [height, setHeight] = useState(estimate);
  useEffect(() => {
    const block = ref.current;
    if (!block) return undefined;
    // The document is named: within a frame of another origin the margin holds for nothing else.
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        // Whoever stands in it with the keyboard stays where they are.
        const isHeld = block.contains(document.activeElement);
        if (!entry.isIntersecting && !isHeld && entry.boundingClientRect.height > 0)
          setHeight(entry.boundingClientRect.height);
        setIsNear(entry.isIntersecting || isHeld);
      },
      { root: document, rootMargin: AHEAD },
    );
    observer.observe(block);
    const drawForPaper = () => flushSync(() => setIsNear(true));
    window.addEventListener('beforeprint', drawForPaper);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', drawForPaper);
    };
  }, []);
  return [ref, isNear ? undefined : height];
}
