/**
 * Where the sources report different answers of the service, or an answer that no source gives for Graph itself: the
 * tenant can be started to answer either way, so that a client is tried against both.
 */
import type { Refusal } from './exchange.ts';
import { invalidRequest, refusal } from './exchange.ts';

export interface OpenAnswers {
  /**
   * To an app with `Sites.Selected` that was not granted the site: 403 `accessDenied` (sp-dev-docs#8858), or 401
   * `generalException` with inner code `spException` (public captures).
   */
  readonly withoutGrant: 403 | 401;
  /** To text over its column's length: 400, or 500 as SharePoint's own REST says (public captures). */
  readonly overlongText: 400 | 500;
}

export const usualAnswers: OpenAnswers = { withoutGrant: 403, overlongText: 400 };

export const withoutGrant = ({ withoutGrant: status }: OpenAnswers): Refusal =>
  status === 403
    ? refusal(403, 'accessDenied', 'Access denied')
    : refusal(401, 'generalException', 'General exception while processing', {
        inner: { code: 'spException' },
      });

export const overlongText = ({ overlongText: status }: OpenAnswers, sentence: string): Refusal =>
  status === 400
    ? invalidRequest(sentence)
    : refusal(500, 'generalException', 'Invalid text value.\n\nA text field contains invalid data.');
