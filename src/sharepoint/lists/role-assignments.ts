import { ORGANISATION_ROLES } from '../../domain/access/role-assignment.ts';
import type { RoleAssignment } from '../../domain/access/role-assignment.ts';
import { choice, date, objectId, optional, scope, text } from '../columns.ts';
import { defineList } from '../define-list.ts';

export const roleAssignments = defineList<RoleAssignment>()({
  title: 'CPD Role Assignments',
  holds: 'working-documents',
  subject: { of: 'person', by: 'personOid' },
  feeds: ['people'],
  lookups: ['personOid'],
  columns: {
    personOid: objectId('PersonOid', { indexed: true }),
    role: choice('OrganisationRole', ORGANISATION_ROLES),
    unit: scope('UnitKey'),
    from: date('HeldFrom'),
    to: optional(date('HeldTo')),
    changedBy: text('ChangedBy'),
  },
});
