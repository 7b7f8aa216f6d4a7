import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly text: string;
  /** What begins it; left out where nothing needs doing. */
  readonly action?: ReactNode;
}

/** Says why there is nothing, and how it begins. */
export const EmptyState = ({ text, action }: EmptyStateProps) => (
  <div className="empty-state">
    <p>{text}</p>
    {action}
  </div>
);
