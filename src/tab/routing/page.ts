import type { ComponentType } from 'react';
import type { Me } from '../../contract/me.ts';
import type { View } from '../../domain/access/views.ts';
import type { Locale } from '../messages/locale.ts';
import type { LoadedWords } from '../messages/words-of.ts';
import type { Address } from './address.ts';
import type { PageName, Places } from './route.ts';

/** What every page is given, beside what its address names. */
export interface Around {
  readonly me: Me;
  /** A page below a view takes the focus when the person moved there, never when the tab opens. */
  readonly takesFocus: boolean;
}

interface AnyPage<Name extends PageName> {
  /** What a route calls it: `go({ page: 'why', … })`. */
  readonly name: Name;
  /** What its address begins with, where that is not its name. */
  readonly path?: string;
  readonly address: Address<Places[Name]>;
  readonly words: { readonly load: LoadedWords };
  readonly load: () => Promise<ComponentType<Places[Name] & Around>>;
}

/** A page with a tab of its own, for those to whom the API opens the view of its name. */
export interface ViewPage<Name extends View> extends AnyPage<Name> {
  /** The name of its tab: short, and needed before the page, so in both languages here. */
  readonly tab: Readonly<Record<Locale, string>>;
  /** Another address of it is the same place, which keeps what is typed there and where the focus is. */
  readonly isOnePlace?: true;
  /** What is open beside its list: opening it is a step that Back takes back. Undefined while nothing is. */
  readonly opened?: (at: Places[Name]) => string | undefined;
}

/** A page below one of the views, whose tab stays marked. */
export interface PageBelow<Name extends PageName> extends AnyPage<Name> {
  readonly below: (at: Places[Name], ownOid: string) => View;
}

/** Below one's own page, or below My team. */
export const belowPerson = ({ oid }: { readonly oid: string }, ownOid: string): View =>
  oid === ownOid ? 'me' : 'team';
