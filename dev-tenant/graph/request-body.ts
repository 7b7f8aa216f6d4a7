import type { GraphRequest, Result } from './exchange.ts';
import { no, ok, refusal } from './exchange.ts';

/** The request's JSON; a body that is absent or cannot be read is refused. */
export function requiredBody({ body }: GraphRequest): Result<unknown> {
  switch (body.kind) {
    case 'json':
      return ok(body.value);
    case 'none':
      return no(refusal(400, 'BadRequest', 'Empty Payload. JSON content expected.'));
    case 'unreadable':
      return no(refusal(400, 'BadRequest', body.reason));
  }
}
