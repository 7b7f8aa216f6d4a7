import * as z from 'zod/mini';
import { PACK_PARTS } from '../domain/register-pack/register-pack.ts';
import { read } from './endpoint.ts';
import { ObjectId } from './fields.ts';
import { PersonTagView } from './person-tag.ts';

/** GET /api/people/{oid}/register-pack: what is sent to a professional register, in words; the page and the print are it. */
export const RegisterPack = z.object({
  person: z.object({ oid: z.string(), displayName: z.string(), tag: PersonTagView }),
  /** Null: no policy of the person's asks for a submission. */
  policyTitle: z.nullable(z.string()),
  readiness: z.enum(['not-registered', 'ready', 'incomplete']),
  /** The same in a sentence. */
  statement: z.string(),
  /** When it is due, in a sentence; empty where nothing asks for it. */
  due: z.string(),
  parts: z.array(
    z.object({
      id: z.enum(PACK_PARTS),
      title: z.string(),
      /** Left out of what is asked, it is shown and never missed. */
      isAsked: z.boolean(),
      isComplete: z.boolean(),
      /** What is there, or what is missing and what to do. */
      note: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    }),
  ),
});
export type RegisterPack = z.infer<typeof RegisterPack>;

const ofPerson = z.object({ oid: ObjectId });

export const registerPack = read({
  id: 'registerPack',
  path: '/people/{oid}/register-pack',
  summary: 'What somebody sends to a professional register, and what of it is missing.',
  permission: 'archive.make',
  params: ofPerson,
  reply: RegisterPack,
  shows: ['standing', 'entries', 'goals', 'activities', 'people'],
});

export const registerPackFile = read({
  id: 'registerPackFile',
  path: '/people/{oid}/register-pack/file',
  summary: 'The same as a page to be printed and sent.',
  permission: 'archive.make',
  params: ofPerson,
  reply: z.object({ name: z.string(), text: z.string() }),
  shows: ['standing', 'entries', 'goals', 'activities', 'people'],
});
