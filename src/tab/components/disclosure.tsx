import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: string;
  /** What the summary is about, for those who hear it alone. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** The browser's own disclosure: it works by keyboard, in forced colours and in print, and costs no script. */
export function Disclosure({ summary, about, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary>
        {summary}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </summary>
      <div className="disclosure__content">{children}</div>
    </details>
  );
}
