/** Attacks of the reference table on what the product does not do yet. */
export interface AttackToCome {
  readonly id: string;
  readonly waitsFor: string;
  /** A way in that the feature would have; nothing may answer there today. */
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

const exports = { waitsFor: 'exports', method: 'GET', path: '/api/exports/1' } as const;
const erasure = { waitsFor: 'erasure', method: 'POST', path: '/api/erasures' } as const;
const notifications = { waitsFor: 'webhooks', method: 'POST', path: '/api/graph/notifications' } as const;
const posture = {
  waitsFor: 'a check of the site’s own permissions',
  method: 'GET',
  path: '/api/site-permissions',
} as const;

export const attacksToCome: readonly AttackToCome[] = [
  { id: 'API-080', waitsFor: 'import', method: 'POST', path: '/api/imports' },
  { id: 'EXP-001', ...exports },
  { id: 'EXP-003', ...exports },
  { id: 'EXP-004', ...exports },
  { id: 'EXP-007', ...exports },
  { id: 'EXP-012', ...erasure },
  { id: 'EXP-013', waitsFor: 'exports', method: 'GET', path: '/api/me/export' },
  { id: 'GRA-002', ...notifications, path: '/api/graph/notifications?validationToken=%3Cscript%3E' },
  { id: 'GRA-003', ...notifications },
  { id: 'GRA-008', ...posture },
  { id: 'GRA-009', ...posture },
  { id: 'OPS-007', ...erasure },
  { id: 'OPS-008', waitsFor: 'retention', method: 'POST', path: '/api/retention' },
];
