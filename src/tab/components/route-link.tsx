import { mergeClasses } from '@fluentui/react-components';
import type { HTMLAttributes, ReactNode } from 'react';
import type { Route } from '../routing/route.ts';
import { useAddressOf, useNavigation } from '../routing/navigation.ts';

interface RouteLinkProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
  /** For those who hear it alone, where the words need what stands around them. */
  readonly label?: string;
  /** In a grid, whose one stop for Tab moves. */
  readonly stop?: Pick<HTMLAttributes<HTMLAnchorElement>, 'tabIndex' | 'onFocus'>;
}

/** Leads to a page of the tab: a link, so that it can be copied and is announced as one. */
export function RouteLink({ to, children, className, id, label, stop }: RouteLinkProps) {
  const go = useNavigation();
  const addressOf = useAddressOf();
  return (
    <a
      {...stop}
      id={id}
      href={addressOf(to)}
      aria-label={label}
      className={mergeClasses('route-link', className)}
      onClick={(event) => {
        // Whoever asks for another window gets one.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
