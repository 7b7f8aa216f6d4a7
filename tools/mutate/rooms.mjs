import process from 'node:process';

/** What `npm run mutate` was given: folders whose code is changed. */
export const rooms = (process.env.MUTATED_ROOMS ?? 'src/domain src/use-cases').split(' ');
