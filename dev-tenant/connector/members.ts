import type { TenantIdentity } from '../tenant.ts';
import type { Conversation } from './conversations.ts';

/** The one member of a personal chat, as `TeamsChannelAccount` (learn: get Teams specific context). */
export const memberOf = (identity: TenantIdentity, { user, personId }: Conversation) => ({
  id: personId,
  name: user.displayName,
  objectId: user.id,
  aadObjectId: user.id,
  givenName: user.givenName,
  surname: user.surname,
  email: user.mail,
  userPrincipalName: user.userPrincipalName,
  tenantId: identity.tenantId,
  userRole: 'user',
});
