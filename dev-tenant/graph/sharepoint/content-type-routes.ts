/** The content types that every site and list has; making others is not imitated (Graph docs: site-list-contenttypes). */
import { metadata } from '../addresses.ts';
import { answer } from '../exchange.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import { findList } from './list-routes.ts';

interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly base: string;
}

/** Ids grow from the base's (learn: SharePoint content type ids). */
const builtIn: readonly ContentType[] = [
  { id: '0x', name: 'System', group: '_Hidden', base: '0x' },
  { id: '0x01', name: 'Item', group: 'List Content Types', base: '0x' },
  { id: '0x0101', name: 'Document', group: 'Document Content Types', base: '0x01' },
  { id: '0x0120', name: 'Folder', group: 'Folder Content Types', base: '0x01' },
];

const body = ({ id, name, group, base }: ContentType): object => ({
  id,
  name,
  group,
  description: '',
  hidden: false,
  readOnly: false,
  sealed: false,
  isBuiltIn: true,
  base: { id: base, name: builtIn.find((each) => each.id === base)?.name },
});

/** A list's own content types have ids that end in something of the list's. */
const ofList = builtIn.filter(({ name }) => name === 'Item' || name === 'Folder');

const rules = { method: 'GET', needs: 'read-lists', units: 2 } as const;

export const contentTypeRoutes: readonly Route[] = [
  siteRoute('/contentTypes', rules, ({ request, site }) => {
    const options = parseQueryOptions(request.search, []);
    if (!options.ok) return options.refusal;
    return answer(200, {
      '@odata.context': metadata(`sites('${encodeURIComponent(site.id)}')/contentTypes`),
      value: builtIn.map(body),
    });
  }),
  siteRoute('/lists/{list}/contentTypes', rules, (context, parameters) => {
    const list = findList(context, parameters.list);
    if (!list.ok) return list.refusal;
    const options = parseQueryOptions(context.request.search, []);
    if (!options.ok) return options.refusal;
    const ending = `00${list.value.id.replaceAll('-', '').toUpperCase()}`;
    return answer(200, {
      '@odata.context': metadata(
        `sites('${encodeURIComponent(context.site.id)}')/lists('${list.value.id}')/contentTypes`,
      ),
      value: ofList.map((each) => body({ ...each, id: each.id + ending, base: each.id })),
    });
  }),
];
