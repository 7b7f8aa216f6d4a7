import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';

/** What a frame has time for beside what it scrolls: as much as one that scrolls 60 pixels a frame uses up. */
const ROWS_A_FRAME = 1;

interface FewAtATimeProps<Row> {
  readonly rows: readonly Row[];
  /** Somebody sees them: nobody waits for the last. */
  readonly isAtOnce: boolean;
  /** Pixels of all of them. */
  readonly height: number;
  readonly draw: (row: Row, place: number) => ReactNode;
  /** Holds so many pixels open. */
  readonly hold: (pixels: number) => ReactNode;
}

/** Rows of a block; those that nobody sees yet are made some in each frame, since all at once would hold up the scrolling. */
export function FewAtATime<Row>({ rows, isAtOnce, height, draw, hold }: FewAtATimeProps<Row>) {
  const [made, setMade] = useState(ROWS_A_FRAME);
  const isWhole = isAtOnce || made >= rows.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const frame = requestAnimationFrame(() => setMade((before) => before + ROWS_A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, made]);
  const drawn = isWhole ? rows.length : made;
  return (
    <>
      {rows.slice(0, drawn).map(draw)}
      {drawn < rows.length && hold((height * (rows.length - drawn)) / rows.length)}
    </>
  );
}
