import { Avatar } from '@fluentui/react-components';
import type { PersonTagView } from '../../contract/person-tag.ts';
import type { LeaveView } from '../../contract/standing.ts';
import { tagText } from '../../domain/people/person-tag.ts';
import type { Route } from '../routing/route.ts';
import { LeaveBadge } from './leave-badge.tsx';
import { RouteLink } from './route-link.tsx';

interface PersonProps {
  readonly oid: string;
  readonly displayName: string;
  readonly tag: PersonTagView;
  /** Left out where nobody is told who is away. */
  readonly onLeave?: LeaveView;
  /** Where the name leads; left out for who may not open more of them. */
  readonly to?: Route;
  /** Of that link, for what leads the focus back to it. */
  readonly linkId?: string;
  /** Of the text with the name, for what is labelled by it. */
  readonly id?: string;
}

/** Somebody in a list: initials in a colour of their own, the name, what tells them from others, and whether they are away. */
export function Person({ oid, displayName, tag, onLeave = null, to, linkId, id }: PersonProps) {
  return (
    <div className="person">
      <Avatar name={displayName} {...pictureOf(oid)} />
      <span className="person__name" id={id}>
        {to ? (
          <RouteLink to={to} {...(linkId !== undefined && { id: linkId })}>
            {displayName}
          </RouteLink>
        ) : (
          displayName
        )}{' '}
        <LeaveBadge onLeave={onLeave} />
      </span>
      <span className="person__tag">{tagText(tag)}</span>
    </div>
  );
}

interface PersonPictureProps {
  readonly oid: string;
  readonly displayName: string;
}

/** The same initials beside the heading of a page about somebody. */
export function PersonPicture({ oid, displayName }: PersonPictureProps) {
  return <Avatar size={48} name={displayName} {...pictureOf(oid)} />;
}

/** The name stands beside it: who listens hears it once. */
const pictureOf = (oid: string) => ({ color: 'colorful', idForColor: oid, 'aria-hidden': true }) as const;
