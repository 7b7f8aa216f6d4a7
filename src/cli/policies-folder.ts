import { join } from 'node:path';

/** The folder of the built-in policies. */
export const POLICIES = join(import.meta.dirname, '..', '..', 'policies');
