/** Events of a person's calendar (Graph docs: user-post-events, event-get, event-update, event-delete). */
import { z } from 'zod';
import { withUser } from '../directory/user-scope.ts';
import { metadata } from '../addresses.ts';
import type { Reply, Result } from '../exchange.ts';
import { answer, no, ok, refusal } from '../exchange.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import { requiredBody } from '../request-body.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import type { CalendarEvent } from './events.ts';

const readRules = { method: 'GET', needs: 'read-events', units: 0 } as const;
const writeRules = { needs: 'write-events', units: 0 } as const;

const isZone = (name: string): boolean => {
  // Windows' own names are taken too (Graph docs: dateTimeTimeZone).
  if (/ Standard Time$/.test(name) || name === 'UTC') return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
const Moment = z.strictObject({
  dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/),
  timeZone: z.string().refine(isZone),
});
const known = {
  subject: z.string().max(255).optional(),
  body: z.strictObject({ contentType: z.enum(['text', 'html', 'HTML']), content: z.string() }).optional(),
  location: z.looseObject({ displayName: z.string() }).optional(),
  attendees: z.array(z.looseObject({ emailAddress: z.looseObject({ address: z.string() }) })).optional(),
  isAllDay: z.boolean().optional(),
  isReminderOn: z.boolean().optional(),
  reminderMinutesBeforeStart: z.int().optional(),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).optional(),
  categories: z.array(z.string()).optional(),
  allowNewTimeProposals: z.boolean().optional(),
};
const NewEvent = z.strictObject({
  ...known,
  start: Moment,
  end: Moment,
  /** A repeat with the same makes no second event. */
  transactionId: z.string().max(128).optional(),
});
const EventChange = z.strictObject({ ...known, start: Moment.optional(), end: Moment.optional() });

const badEvent = (what: string) =>
  refusal(400, 'ErrorPropertyValidationFailure', `At least one property failed validation: ${what}.`);

function parsed<Schema extends z.ZodType>(context: RouteContext, schema: Schema): Result<z.output<Schema>> {
  const body = requiredBody(context.request);
  if (!body.ok) return body;
  const { success, data, error } = schema.safeParse(body.value);
  if (success) return ok(data);
  const [issue] = error.issues;
  return no(badEvent([...(issue?.path ?? []), issue?.message].join(' ')));
}

type Moments = { readonly start?: unknown; readonly end?: unknown };

/** In one zone an event ends no earlier than it begins; across zones nothing is compared. */
function endsBeforeStart({ start, end }: Moments): boolean {
  const [from, to] = [Moment.safeParse(start).data, Moment.safeParse(end).data];
  return (
    from !== undefined && to !== undefined && from.timeZone === to.timeZone && to.dateTime < from.dateTime
  );
}

const eTagOf = ({ id, version }: CalendarEvent): string => `W/"${id.slice(-12)}${version}"`;

function body({ directory, identity }: RouteContext, event: CalendarEvent): object {
  const user = directory.user(event.userId);
  const organizer = { emailAddress: { name: user?.displayName ?? '', address: user?.mail ?? '' } };
  return {
    '@odata.etag': eTagOf(event),
    id: event.id,
    createdDateTime: event.createdAt,
    lastModifiedDateTime: event.modifiedAt,
    changeKey: String(event.version),
    isCancelled: false,
    isOrganizer: true,
    type: 'singleInstance',
    ...event.content,
    organizer,
    webLink: `https://outlook.office365.com/owa/?itemid=${event.id}&exvsurl=1&tid=${identity.tenantId}`,
  };
}

const contextOf = (userId: string, ending = ''): string => metadata(`users('${userId}')/events${ending}`);

const shown = (context: RouteContext, event: CalendarEvent, status: number): Reply =>
  answer(status, { '@odata.context': contextOf(event.userId, '/$entity'), ...body(context, event) });

const at = ({ now }: RouteContext): string => new Date(now()).toISOString();

function createEvent(context: RouteContext, userId: string): Reply {
  const event = parsed(context, NewEvent);
  if (!event.ok) return event.refusal;
  if (endsBeforeStart(event.value)) return badEvent('the end lies before the start');
  const { transactionId } = event.value;
  const earlier =
    transactionId === undefined ? undefined : context.events.byTransaction(userId, transactionId);
  return shown(context, earlier ?? context.events.add({ userId, content: event.value }, at(context)), 201);
}

function withEvent(
  context: RouteContext,
  parameters: { readonly user: string; readonly event: string },
  use: (event: CalendarEvent) => Reply,
): Reply {
  return withUser(context, parameters.user, (user) => {
    const event = context.events.find(user.id, parameters.event);
    return event
      ? use(event)
      : refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  });
}

export const eventRoutes: readonly Route[] = [
  '/users/{user}/events',
  '/users/{user}/calendar/events',
].flatMap((all) => {
  const one = `${all as '/users/{user}/events'}/{event}` as const;
  const many = all as '/users/{user}/events';
  return [
    route(many, readRules, (context, parameters) =>
      withUser(context, parameters.user, ({ id }) => {
        const options = parseQueryOptions(context.request.search, []);
        if (!options.ok) return options.refusal;
        const value = context.events.ofUser(id).map((event) => body(context, event));
        return answer(200, { '@odata.context': contextOf(id), value });
      }),
    ),
    route(many, { method: 'POST', ...writeRules }, (context, parameters) =>
      withUser(context, parameters.user, ({ id }) => createEvent(context, id)),
    ),
    route(one, readRules, (context, parameters) =>
      withEvent(context, parameters, (event) => shown(context, event, 200)),
    ),
    route(one, { method: 'PATCH', ...writeRules }, (context, parameters) =>
      withEvent(context, parameters, (event) => {
        const change = parsed(context, EventChange);
        if (!change.ok) return change.refusal;
        if (endsBeforeStart({ ...event.content, ...change.value })) {
          return badEvent('the end lies before the start');
        }
        return shown(context, context.events.change(event, change.value, at(context)), 200);
      }),
    ),
    route(one, { method: 'DELETE', ...writeRules }, (context, parameters) =>
      withEvent(context, parameters, (event) => {
        context.events.remove(event);
        return answer(204);
      }),
    ),
  ];
});
