import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export const ROWS_A_BLOCK = 25;

/** Pixels beyond the window in which rows are drawn already, so that nobody scrolls into white. */
const AHEAD = '1600px 0px';

/** `ahead`: nobody sees it yet, so that its rows may come a few at a time. */
type Nearness = 'far' | 'ahead' | 'here';

interface RowBlock<Of extends HTMLElement> {
  /** Where the block stands. */
  readonly ref: RefObject<Of>;
  readonly nearness: Nearness;
  /** Pixels that the block holds open as a whole. */
  readonly height: number;
}

/**
 * Some rows of a long list, which are elements only near to what somebody sees: their number does not grow with the list. The
 * first block is there at once; of the others it is estimated how high they are, in pixels.
 */
export function useRowBlock<Of extends HTMLElement>(isFirst: boolean, estimate: number): RowBlock<Of> {
  const ref = useRef<Of>(null);
  const [nearness, setNearness] = useState<Nearness>(isFirst ? 'here' : 'far');
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
        const isFar = !entry.isIntersecting && !block.contains(document.activeElement);
        if (isFar && entry.boundingClientRect.height > 0) setHeight(entry.boundingClientRect.height);
        setNearness((before) => {
          if (isFar) return 'far';
          return before === 'here' || isSeen(entry) ? 'here' : 'ahead';
        });
      },
      { root: document, rootMargin: AHEAD },
    );
    observer.observe(block);
    const drawForPaper = () => flushSync(() => setNearness('here'));
    window.addEventListener('beforeprint', drawForPaper);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', drawForPaper);
    };
  }, []);
  return { ref, nearness, height };
}

/** Whoever drags the scroll bar far is in the middle of it at once. */
const isSeen = ({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): boolean =>
  top < window.innerHeight && bottom > 0;
