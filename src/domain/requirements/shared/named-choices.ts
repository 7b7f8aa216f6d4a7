import * as z from 'zod';

/**
 * The alternatives that a parameter takes where its schema is a text, not an enum: a form offers them by name. A
 * registry of its own keeps them out of the published JSON Schema.
 */
export const namedChoices = z.registry<{ readonly choices: readonly string[] }>();
