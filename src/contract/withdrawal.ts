import * as z from 'zod/mini';
import { requiredText } from './fields.ts';

/** POST …/{key}/withdrawal: takes a row of evidence back, which stays in the history with the reason. */
export const Withdrawal = z.strictObject({ reason: requiredText(400) });
export type Withdrawal = z.infer<typeof Withdrawal>;
