import type { ReactNode } from 'react';
import { useId } from 'react';

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly className?: string;
}

/** A part of a page with its heading. */
export function Card({ title, children, aside, className = '' }: CardProps) {
  const titleId = useId();
  return (
    <section className={`card ${className}`} aria-labelledby={titleId}>
      <div className="card__head">
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
