// Every page of the tab, a line each. What a page is stands in its folder's `page.ts`.
export { archive } from './archive/page.ts';
export { audit } from './audit/page.ts';
export { record } from './entries/page.ts';
export { evaluation } from './evaluation/page.ts';
export { events, register } from './events/page.ts';
export { me } from './me/page.ts';
export { meeting } from './meeting/page.ts';
export { organisation } from './organisation/page.ts';
export { people } from './people/page.ts';
export { plan } from './plan/page.ts';
export { priorities } from './priorities/page.ts';
export { rows } from './problem-rows/page.ts';
export { review } from './review/page.ts';
export { rules } from './rules/page.ts';
export { standingOn } from './standing-on/page.ts';
export { team } from './team/page.ts';
export { why } from './why/page.ts';
