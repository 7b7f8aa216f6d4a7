import { lazy } from 'react';

/** It comes when somebody looks at it; its words are the page's. */
export const HeatMap = lazy(async () => ({ default: (await import('./heat-map.tsx')).HeatMap }));
