import type { SiteAddress } from '../graph/graph-path.ts';

/** PAGETYPE of the form that changes an item (learn: PAGETYPE enumeration). */
const EDIT_FORM = '6';

/** Where a row is changed by hand: SharePoint finds the list's own form by the two ids. */
export function rowUrl({ hostname, path }: SiteAddress, listId: string, itemId: string): string {
  const url = new URL(`${path.replace(/\/+$/, '')}/_layouts/15/listform.aspx`, `https://${hostname}`);
  url.search = new URLSearchParams({ PageType: EDIT_FORM, ListId: listId, ID: itemId }).toString();
  return url.href;
}
