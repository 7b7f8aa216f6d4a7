import type { World } from '../world.ts';
import type { Requests } from './request.ts';

const onList =
  (rest: string) =>
  ({ site, list }: World) => ({ method: 'GET', path: `${site}/lists/${list}${rest}` });

/** A column that nobody else needs. The pages show content types; the same operations stand on the columns of a list. */
const aColumn = async ({ site, list, made }: World, name: string): Promise<string> => {
  const path = `${site}/lists/${list}/columns`;
  return `${path}/${await made(path, { name, text: {} })}`;
};

export const listRequests: Requests = {
  'list-create#1': ({ site }) => ({
    method: 'POST',
    path: `${site}/lists`,
    body: {
      displayName: 'Shelves',
      columns: [
        { name: 'Author', text: {} },
        { name: 'PageCount', number: {} },
      ],
      list: { template: 'genericList' },
    },
  }),
  'list-get#1': onList(''),
  'list-get#2': ({ site }) => ({ method: 'GET', path: `${site}/lists/Inventory` }),
  'list-get#3': onList(
    '?select=id,name,lastModifiedDateTime&expand=columns(select=name,description),items(expand=fields(select=Name,Color,Quantity))',
  ),
  'list-list#1': ({ site }) => ({ method: 'GET', path: `${site}/lists` }),
  'list-list-columns#1': onList('/columns'),
  'list-post-columns#1': ({ site, list }) => ({
    method: 'POST',
    path: `${site}/lists/${list}/columns`,
    body: {
      description: 'Where it is',
      enforceUniqueValues: false,
      hidden: false,
      indexed: false,
      name: 'Shelf',
      text: {
        allowMultipleLines: false,
        appendChangesToExistingText: false,
        linesForEditing: 0,
        maxLength: 255,
      },
    },
  }),
  'list-list-contenttypes#1': onList('/contentTypes'),
  'list-list-operations#1': onList('/operations'),
  'columndefinition-get#1': async (world) => ({ method: 'GET', path: await aColumn(world, 'ToRead') }),
  'columndefinition-update#1': async (world) => ({
    method: 'PATCH',
    path: await aColumn(world, 'ToChange'),
    body: { required: true, hidden: false, propagateChanges: false },
  }),
  'columndefinition-delete#1': async (world) => ({
    method: 'DELETE',
    path: await aColumn(world, 'ToDelete'),
  }),
};
