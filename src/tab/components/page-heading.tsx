import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useSay } from '../messages/use-say.ts';

interface PageHeadingProps {
  readonly text: string;
  readonly note?: ReactNode;
  /** Beside the name: of a page about somebody, their picture. */
  readonly picture?: ReactNode;
  /** The one thing that most people come to this page to do. */
  readonly action?: ReactNode;
  /** Whether the focus goes to the heading, as after following a link to this page. */
  readonly takesFocus?: boolean;
}

/** The page's name, also in the window's title. */
export function PageHeading({ text, note, picture, action, takesFocus = false }: PageHeadingProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = say('title', { page: text });
  }, [say, text]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={picture === undefined ? 'page-heading' : 'page-heading page-heading--person'}>
      {picture}
      <div className="page-heading__words">
        <h1 ref={heading} tabIndex={-1}>
          {text}
        </h1>
        {note !== undefined && <p className="quiet">{note}</p>}
      </div>
      {action}
    </div>
  );
}
