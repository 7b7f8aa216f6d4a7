import { z } from 'zod';

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
