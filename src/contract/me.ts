import * as z from 'zod/mini';
import { VIEW_NAMES } from '../domain/access/views.ts';
import { read } from './endpoint.ts';

/** GET /api/me: who is signed in, today's date, and which views are theirs. */
export const Me = z.object({
  oid: z.string(),
  displayName: z.string(),
  /** The organisation's date; the tab never asks its own clock. */
  today: z.string(),
  /** False when nobody has added this person to People yet: then only the explanation is shown. */
  isKnown: z.boolean(),
  unitName: z.nullable(z.string()),
  views: z.array(z.enum(VIEW_NAMES)),
  /** The view to open first. */
  landing: z.enum(VIEW_NAMES),
});
export type Me = z.infer<typeof Me>;

export const me = read({
  id: 'me',
  path: '/me',
  summary: 'Who is signed in, today’s date, and which views are theirs.',
  permission: 'signed-in',
  reply: Me,
  shows: ['people'],
});
