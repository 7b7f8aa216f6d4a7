import { z } from 'zod';
import type { Reply, Result } from '../exchange.ts';
import { answer, no, ok, refusal } from '../exchange.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import { parseBody } from '../parse-body.ts';
import { requiredBody } from '../request-body.ts';
import type { Route } from '../route.ts';
import { siteRoute } from '../route.ts';
import type { Column } from './column.ts';
import { parseFieldChanges, withDefaults } from './field-values.ts';
import { eTagOf, itemBody, itemContext } from './item-body.ts';
import { fieldsAnswer, withItem, withList } from './item-scope.ts';
import type { Item } from './item.ts';
import type { Write } from './items.ts';
import type { SiteContext } from './list-routes.ts';
import type { List } from './lists.ts';
import { secondsInstant } from './share-point.ts';

const AnyFields = z.record(z.string(), z.unknown());
const NewItem = z.strictObject({ fields: AnyFields.default({}) });
const ItemChange = z.strictObject({ fields: AnyFields });

const writeRules = { needs: 'write-items', units: 2 } as const;

export const itemWriteRoutes: readonly Route[] = [
  siteRoute('/lists/{list}/items', { method: 'POST', ...writeRules }, (context, parameters) =>
    withList(context, parameters, (list, columns) => createItem(context, list, columns)),
  ),

  siteRoute('/lists/{list}/items/{item}/fields', { method: 'PATCH', ...writeRules }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const body = requiredBody(context.request);
      if (!body.ok) return body.refusal;
      const input = parseBody(AnyFields, body.value);
      if (!input.ok) return input.refusal;
      const updated = updateItem(context, list, columns, item, input.value);
      return updated.ok
        ? fieldsAnswer(context, list, columns, updated.value, { select: undefined })
        : updated.refusal;
    }),
  ),

  siteRoute('/lists/{list}/items/{item}', { method: 'PATCH', ...writeRules }, (context, parameters) =>
    withItem(context, parameters, (item, list, columns) => {
      const body = requiredBody(context.request);
      if (!body.ok) return body.refusal;
      const input = parseBody(ItemChange, body.value);
      if (!input.ok) return input.refusal;
      const updated = updateItem(context, list, columns, item, input.value.fields);
      return updated.ok ? itemAnswer(context, list, columns, updated.value, 200) : updated.refusal;
    }),
  ),

  siteRoute('/lists/{list}/items/{item}', { method: 'DELETE', ...writeRules }, (context, parameters) =>
    withItem(context, parameters, (item, list) => {
      const precondition = checkIfMatch(context, item);
      if (!precondition.ok) return precondition.refusal;
      context.sharePoint.items.remove(list, item);
      return answer(204);
    }),
  ),
];

function createItem(context: SiteContext, list: List, columns: readonly Column[]): Reply {
  const options = parseQueryOptions(context.request.search, []);
  if (!options.ok) return options.refusal;
  const body = requiredBody(context.request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(NewItem, body.value);
  if (!parsed.ok) return parsed.refusal;
  const asked = parseFieldChanges(columns, parsed.value.fields, context.sharePoint.openAnswers);
  if (!asked.ok) return asked.refusal;
  const changes = withDefaults(columns, asked.value);
  if (!changes.ok) return changes.refusal;
  const created = context.sharePoint.items.create(writeOf(context, list, columns, changes.value));
  return created.ok ? itemAnswer(context, list, columns, created.value, 201) : created.refusal;
}

function updateItem(
  context: SiteContext,
  list: List,
  columns: readonly Column[],
  item: Item,
  input: Readonly<Record<string, unknown>>,
): Result<Item> {
  const precondition = checkIfMatch(context, item);
  if (!precondition.ok) return precondition;
  const changes = parseFieldChanges(columns, input, context.sharePoint.openAnswers);
  if (!changes.ok) return changes;
  return context.sharePoint.items.update(item, writeOf(context, list, columns, changes.value));
}

/** In whose name it is written: a person's, where the app has a token of theirs. */
function writerOf({ caller, directory }: SiteContext): Write['by'] {
  const { appId: id, displayName, person } = caller;
  if (!person) return { id, displayName };
  const { userId } = person;
  return {
    id,
    displayName,
    person: { id: userId, displayName: directory.user(userId)?.displayName ?? '' },
  };
}

const writeOf = (
  context: SiteContext,
  list: List,
  columns: readonly Column[],
  changes: Write['changes'],
): Write => ({
  list,
  columns,
  changes,
  by: writerOf(context),
  at: secondsInstant(context.now()),
});

/** 412 on another version (Graph docs: listItem update); without the header nothing is compared. */
function checkIfMatch({ request }: SiteContext, item: Item): Result<undefined> {
  const expected = request.headers['if-match'];
  if (expected === undefined || expected === '*' || expected === eTagOf(item)) return ok(undefined);
  return no(
    refusal(412, 'preconditionFailed', "ETag does not match current item's value", {
      inner: { code: 'resourceModified' },
    }),
  );
}

const itemAnswer = (
  { site }: SiteContext,
  list: List,
  columns: readonly Column[],
  item: Item,
  status: number,
): Reply =>
  answer(
    status,
    {
      '@odata.context': `${itemContext(site, list)}/$entity`,
      ...itemBody(item, list, site, columns, { select: undefined }),
    },
    { ETag: eTagOf(item) },
  );
