import type { ReactNode } from 'react';

interface ItemRowProps {
  /** Says again to the eye what sort of thing it is. */
  readonly icon: ReactNode;
  readonly title: string;
  readonly status?: ReactNode;
  /** When, and what else is to be known, a line each. */
  readonly lines: readonly string[];
  /** What proves it, where it stands open under the lines. */
  readonly children?: ReactNode;
  /** The one button that does it; nothing where nothing is to be done. */
  readonly action?: ReactNode;
  /** The way to everything else. */
  readonly more?: ReactNode;
}

/** One thing in a list: what, how it stands, when, and the one button that does it. */
export function ItemRow({ icon, title, status, lines, children, action, more }: ItemRowProps) {
  return (
    <li className="item">
      <span className="item__icon">{icon}</span>
      <div className="item__what">
        <p className="item__name">
          <span className="item__title">{title}</span> {status}
        </p>
        {lines.map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))}
        {children}
      </div>
      {(action ?? more) && (
        <div className="item__do">
          {action}
          {more}
        </div>
      )}
    </li>
  );
}
