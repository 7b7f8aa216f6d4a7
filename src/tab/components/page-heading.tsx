import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useSay } from '../messages/use-say.ts';

interface PageHeadingProps {
  readonly text: string;
  readonly note?: ReactNode;
  /** Whether the focus goes to the heading, as after following a link to this page. */
  readonly takesFocus?: boolean;
}

/** The page's name, also in the window's title. */
export function PageHeading({ text, note, takesFocus = false }: PageHeadingProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = say('title', { page: text });
  }, [say, text]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className="page-heading">
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
      {note !== undefined && <p className="quiet">{note}</p>}
    </div>
  );
}
