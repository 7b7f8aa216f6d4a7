import { isUtf8 } from 'node:buffer';
import express from 'express';
import type { Request, Response } from 'express';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { inheritedNamesIn } from '../../domain/rows/inherited-names.ts';
import type { GuardRefusal } from './refusal.ts';
import { refusal } from './refusal.ts';

/** Teams messages are limited to about 100 KB (Teams docs: format your bot messages). */
const MOST_BYTES = 256 * 1024;

// Nothing compressed: a small body could unfold to a large one. Any content type, so that the parser decides alone.
const parse = express.json({
  limit: MOST_BYTES,
  inflate: false,
  type: () => true,
  verify: (_request, _response, body) => {
    if (!isUtf8(body)) throw new Error('The body is not UTF-8.');
  },
});

const isTooLarge = (error: unknown) =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';

/** The body as JSON, never more of it than the limit. */
export async function readBody(request: Request, response: Response): Promise<Result<unknown, GuardRefusal>> {
  const error = await new Promise<unknown>((resolve) => parse(request, response, resolve));
  if (error === undefined && inheritedNamesIn(request.body).length > 0)
    return err(refusal('bad-request', 'the body names what every object has'));
  if (error === undefined) return ok(request.body as unknown);
  return err(
    isTooLarge(error)
      ? refusal('too-large', 'the body is over the limit')
      : refusal('bad-request', 'the body is not JSON'),
  );
}
