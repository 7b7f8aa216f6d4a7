import { z } from 'zod';
import { usualAnswers } from './graph/open-answers.ts';

const port = z.int().min(0).max(65535);
const loopbackOrigin = z
  .string()
  .regex(
    /^http:\/\/(127\.0\.0\.1|localhost):\d+$/,
    'must be an http origin on this machine, as http://127.0.0.1:3979',
  );

export const tenantConfigSchema = z.object({
  /** Holds `tenant.sqlite`; made when missing. */
  dataDirectory: z.string().min(1),
  /** The host page and the server behind it; 0 takes any free port. */
  frontDoorPort: port,
  /** Every host of Microsoft; 0 takes any free port. */
  tlsPort: port,
  /** Where `/api/messages` lives. */
  serverOrigin: loopbackOrigin,
  certificate: z.object({ certificatePem: z.string(), keyPem: z.string(), caPem: z.string() }),
  /** Certificates in PEM that the product may prove itself with, beside its secret. */
  runtimeCertificates: z.array(z.string()).optional(),
  /** Which of two reported answers Graph gives; the usual ones when left out. */
  openAnswers: z
    .object({
      withoutGrant: z.union([z.literal(403), z.literal(401)]).default(usualAnswers.withoutGrant),
      overlongText: z.union([z.literal(400), z.literal(500)]).default(usualAnswers.overlongText),
    })
    .optional(),
  /** For Microsoft's own bot test client. */
  relay: z
    .object({
      port,
      /** Who speaks through the test client. */
      userId: z.string().min(1),
    })
    .optional(),
  /** The key that the server's development routes ask for. */
  developmentKey: z.string().min(1),
});

export type TenantConfig = z.infer<typeof tenantConfigSchema>;
