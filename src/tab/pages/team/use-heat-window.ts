import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows beyond what is seen, so that nobody scrolls into white. */
const AHEAD = 8;
/** As high as such a part is at most, by its style. */
const MOST_PIXELS = 720;

interface HeatWindow<Of extends HTMLElement> {
  readonly ref: RefObject<Of>;
  /** Rows that are drawn: from `first`, before `last`. */
  readonly first: number;
  readonly last: number;
  /** Pixels that those above and below them hold open. */
  readonly before: number;
  readonly after: number;
  /** Scrolls so that a row is drawn. */
  readonly bring: (row: number) => void;
}

/** Which rows of a part that scrolls by itself are elements: their number does not grow with the rows. On paper all are. */
export function useHeatWindow<Of extends HTMLElement>(count: number, rowPixels: number): HeatWindow<Of> {
  const ref = useRef<Of>(null);
  const [top, setTop] = useState(0);
  const [isWhole, setIsWhole] = useState(false);
  const look = useCallback(() => {
    // A step of several rows: not each pixel draws anew.
    const step = Math.floor((ref.current?.scrollTop ?? 0) / rowPixels / (AHEAD / 2));
    setTop(step * (AHEAD / 2));
  }, [rowPixels]);
  useEffect(() => {
    const part = ref.current;
    if (!part) return undefined;
    const draw = (whole: boolean) => () => flushSync(() => setIsWhole(whole));
    const [drawAll, drawSome] = [draw(true), draw(false)];
    part.addEventListener('scroll', look, { passive: true });
    window.addEventListener('beforeprint', drawAll);
    window.addEventListener('afterprint', drawSome);
    return () => {
      part.removeEventListener('scroll', look);
      window.removeEventListener('beforeprint', drawAll);
      window.removeEventListener('afterprint', drawSome);
    };
  }, [look]);
  const seen = Math.ceil(MOST_PIXELS / rowPixels);
  const first = isWhole ? 0 : Math.max(0, Math.min(top, count - 1) - AHEAD);
  const last = isWhole ? count : Math.min(count, first + seen + 3 * AHEAD);
  const bring = (row: number) => {
    const part = ref.current;
    if (!part || (row >= first && row < last)) return;
    part.scrollTop = Math.max(0, row * rowPixels - part.clientHeight / 2);
    flushSync(look);
  };
  return { ref, first, last, before: first * rowPixels, after: (count - last) * rowPixels, bring };
}
