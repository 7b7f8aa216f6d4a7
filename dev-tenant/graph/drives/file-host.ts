/** The SharePoint hosts, where files are got from and ranges put to by addresses that need no token. */
import express from 'express';
import type { Request, Response, Router } from 'express';
import type { Tenant } from '../../tenant.ts';
import type { SharePoint } from '../sharepoint/share-point.ts';
import { driveItemBody } from './drive-body.ts';
import type { RangeReply } from './receive-range.ts';
import { completeUpload, largestRangeBytes, receiveRange, sessionMissing, waiting } from './receive-range.ts';
import type { UploadSession } from './upload-sessions.ts';

const queryText = ({ query }: Request, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value : '';
};

export function createFileHost(tenant: Tenant, sharePoint: SharePoint): Router {
  const now = () => new Date(tenant.now()).toISOString();

  const send = (response: Response, { status, body }: RangeReply): void => {
    const drive = body && 'item' in body ? sharePoint.drives.byId(body.item.driveId) : undefined;
    response.status(status);
    if (body === undefined) response.end();
    else if ('json' in body) response.json(body.json);
    else if (drive) response.json(driveItemBody({ sharePoint }, drive, body.item));
  };

  /** A session by the address that it was given; an Authorization header is refused there. */
  const inSession =
    (use: (session: UploadSession, request: Request) => RangeReply) =>
    (request: Request, response: Response): void => {
      const id = queryText(request, 'guid');
      if (
        request.get('authorization') !== undefined ||
        !sharePoint.links.isSound(id, queryText(request, 'tempauth'))
      ) {
        response
          .status(401)
          .json({ error: { code: 'unauthenticated', message: 'The caller is not authenticated.' } });
        return;
      }
      const session = sharePoint.uploads.find(id);
      send(response, session && session.expiresAt > tenant.now() ? use(session, request) : sessionMissing());
    };

  const router = express.Router();
  const uploadPath = /\/_api\/v2\.0\/drives\/[^/]+\/uploadSession$/;
  router.put(
    uploadPath,
    express.raw({ type: () => true, limit: largestRangeBytes + 1 }),
    inSession((session, request) =>
      receiveRange(sharePoint, session, {
        contentRange: request.get('content-range'),
        bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        at: now(),
      }),
    ),
  );
  router.get(
    uploadPath,
    inSession((session) => waiting(session, 200)),
  );
  router.post(
    uploadPath,
    inSession((session) => completeUpload(sharePoint, session, now())),
  );
  router.delete(
    uploadPath,
    inSession((session) => {
      sharePoint.uploads.close(session);
      return { status: 204, body: undefined };
    }),
  );
  router.get(/\/_layouts\/15\/download\.aspx$/, (request, response) => {
    const guid = queryText(request, 'UniqueId');
    const item = sharePoint.driveItems.byGuid(guid);
    if (!sharePoint.links.isSound(guid, queryText(request, 'tempauth'))) response.status(401).end();
    else if (!item) response.status(404).end();
    else {
      response.set('Content-Type', item.mimeType ?? 'application/octet-stream');
      response.end(sharePoint.driveItems.content(item));
    }
  });
  router.use((request, response) => {
    response.status(501).json({
      error: {
        code: 'notImplemented',
        message: `The local Microsoft 365 does not imitate ${request.method} ${request.path} of SharePoint.`,
      },
    });
  });
  return router;
}
