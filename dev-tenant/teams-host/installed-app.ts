/**
 * What the app's manifest tells Teams, as far as this page shows it. The tenant itself knows nothing else of the
 * product.
 */
export const installedApp = {
  name: 'CPD Companion',
  tabName: 'CPD',
  /** `staticTabs[].entityId` */
  entityId: 'cpd',
  /** Path of `staticTabs[].contentUrl`. */
  tabPath: '/tab/',
} as const;
