import * as z from 'zod';
import { routeOf } from '../../domain/requests/route-of.ts';
import { ok } from '../../domain/result.ts';
import { listOf, OptionalText, Text } from '../assess/fields.ts';
import { defineTopic } from '../topics/topic.ts';

const notStated = <Value>(value: Value | null | undefined): Value | undefined => value ?? undefined;
const Stated = Text.nullish().transform(notStated);
const YesOrNo = z.boolean({ error: 'neither true nor false' }).nullish().transform(notStated);

const RouteDocument = z.object(
  {
    scheme: Stated,
    roles: z
      .union([z.literal('all'), z.array(Text)], { error: 'neither a list nor all' })
      .nullish()
      .transform(notStated),
    kind: Stated,
    withinSIP: YesOrNo,
    to: z.union([Text, z.array(Text)], {
      error: ({ input }) => (input === undefined ? 'missing' : 'neither text nor a list'),
    }),
  },
  { error: 'not an object' },
);

const RequestDocument = z.object(
  { id: Text, scheme: OptionalText, requesterRole: OptionalText, kind: OptionalText, withinSIP: YesOrNo },
  { error: 'not an object' },
);

export const routes = defineTopic({
  name: 'routes',
  given: z.object({
    routes: listOf(RouteDocument),
    requests: z.array(RequestDocument, {
      error: ({ input }) => (input === undefined ? 'missing' : 'not a list'),
    }),
  }),
  answer: ({ routes: stated, requests }, policy) => {
    const found = requests.map(
      (request) => [request.id, routeOf(stated, policy?.requestRoutes ?? [], request)] as const,
    );
    const nowhere = found.filter(([, route]) => route === undefined);
    const cited = found.flatMap(([request, route]) =>
      route && 'clause' in route ? [[request, { clause: route.clause, reading: route.reading }]] : [],
    );
    return ok({
      route: Object.fromEntries(found.map(([request, route]) => [request, route?.to ?? []])),
      why: Object.fromEntries(
        nowhere.map(([request]) => [
          request,
          'no route fits, and the policy names nobody for such a request',
        ]),
      ),
      because: Object.fromEntries(cited) as object,
    });
  },
});
