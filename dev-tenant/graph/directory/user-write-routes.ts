import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DirectoryUser } from '../../tenant.ts';
import { metadata } from '../addresses.ts';
import type { Refusal, Reply, Result } from '../exchange.ts';
import { answer, no, notImitated, ok, refusal } from '../exchange.ts';
import { unknownProperty } from '../open-data/properties.ts';
import { requiredBody } from '../request-body.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { shownUser } from './user-body.ts';
import { missingUser, withUser } from './user-scope.ts';

const writeRules = { needs: 'write-users', units: 0 } as const;

const text = z.string().nullable();
const known = {
  accountEnabled: z.boolean(),
  displayName: z.string().min(1).max(256),
  givenName: text,
  surname: text,
  jobTitle: text,
  department: text,
  officeLocation: text,
  mail: text,
  userPrincipalName: z.string().regex(/^[^@\s]+@[^@\s]+$/, 'must be an address'),
};
const UserChange = z.looseObject(known).partial();
const PasswordProfile = z.looseObject({ password: z.string().min(8) });
const NewUser = z.looseObject({
  ...known,
  givenName: text.optional(),
  surname: text.optional(),
  jobTitle: text.optional(),
  department: text.optional(),
  officeLocation: text.optional(),
  mail: text.optional(),
  mailNickname: z.string().min(1),
  passwordProfile: PasswordProfile,
});

const badRequest = (message: string): Refusal => refusal(400, 'Request_BadRequest', message);

function parsed<Schema extends z.ZodType>(
  { request }: RouteContext,
  schema: Schema,
): Result<z.output<Schema>> {
  const body = requiredBody(request);
  if (!body.ok) return body;
  const { success, data, error } = schema.safeParse(body.value);
  if (success) return ok(data);
  const [issue] = error.issues;
  return no(
    badRequest(`Invalid value specified for property '${issue?.path.join('.')}' of resource 'User'.`),
  );
}

/** Names of the body that no user has: a property of a schema extension counts as one of these. */
const unknownName = (body: object): Refusal | undefined => {
  const unknown = Object.keys(body).find((name) => unknownProperty('user', [name]) !== undefined);
  return unknown === undefined ? undefined : notImitated(`the property '${unknown}' of a user`);
};

/** What is kept in columns of its own, and what goes along as it is; a password is kept nowhere. */
function changedUser(user: DirectoryUser, change: Readonly<Record<string, unknown>>): DirectoryUser {
  const own = Object.entries(change).filter(([name]) => name in known);
  const more = Object.entries(change).filter(([name]) => !(name in known) && name !== 'passwordProfile');
  return {
    ...user,
    ...Object.fromEntries(own.map(([name, value]) => [name, value ?? ''])),
    more: { ...user.more, ...Object.fromEntries(more) },
  };
}

function createUser(context: RouteContext): Reply {
  const { body: sent } = context.request;
  // Customers who sign in with an account elsewhere: external tenants only.
  if (sent.kind === 'json' && typeof sent.value === 'object' && sent.value && 'identities' in sent.value) {
    return notImitated('creating a user by identities');
  }
  const body = parsed(context, NewUser);
  if (!body.ok) return body.refusal;
  const unknown = unknownName(body.value);
  if (unknown) return unknown;
  if (context.directory.user(body.value.userPrincipalName)) {
    return badRequest('Another object with the same value for property userPrincipalName already exists.');
  }
  const empty: DirectoryUser = {
    id: randomUUID(),
    displayName: '',
    givenName: '',
    surname: '',
    userPrincipalName: '',
    mail: '',
    jobTitle: '',
    department: '',
    officeLocation: '',
    accountEnabled: true,
    managerId: undefined,
  };
  const user = changedUser(empty, body.value);
  context.directory.put(user);
  return answer(201, { '@odata.context': metadata('users/$entity'), ...shownUser(user, undefined, true) });
}

const ManagerReference = z.object({
  '@odata.id': z
    .string()
    .regex(/^https:\/\/graph\.microsoft\.com\/v1\.0\/(users|directoryObjects)\/[^/]+$/)
    .transform((address) => decodeURIComponent(address.split('/').at(-1) ?? '')),
});

export const userWriteRoutes: readonly Route[] = [
  route('/users', { method: 'POST', ...writeRules }, createUser),

  route('/users/{user}', { method: 'PATCH', ...writeRules }, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      const change = parsed(context, UserChange);
      if (!change.ok) return change.refusal;
      const unknown = unknownName(change.value);
      if (unknown) return unknown;
      context.directory.put(changedUser(user, change.value));
      return answer(204);
    }),
  ),

  route('/users/{user}', { method: 'DELETE', ...writeRules }, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      context.directory.remove(user.id);
      return answer(204);
    }),
  ),

  route('/users/{user}/manager/$ref', { method: 'PUT', ...writeRules }, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      const reference = parsed(context, ManagerReference);
      if (!reference.ok) return reference.refusal;
      const manager = context.directory.user(reference.value['@odata.id']);
      if (!manager) return missingUser(reference.value['@odata.id']);
      context.directory.put({ ...user, managerId: manager.id });
      return answer(204);
    }),
  ),

  route('/users/{user}/manager/$ref', { method: 'DELETE', ...writeRules }, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      if (user.managerId === undefined) return missingUser('manager');
      context.directory.put({ ...user, managerId: undefined });
      return answer(204);
    }),
  ),
];
