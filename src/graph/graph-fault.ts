/**
 * `refused`: nothing was changed. `unknown`: the write may have been applied, so look before writing again. Reads are
 * always `refused`.
 */
export type FaultOutcome = 'refused' | 'unknown';

export interface GraphFaultDetails {
  readonly code: string;
  readonly outcome: FaultOutcome;
  readonly status?: number | undefined;
  /** Microsoft's id of the failed request, for their support. */
  readonly requestId?: string | undefined;
  /** How long Microsoft asked to be left alone. */
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
}

/** Microsoft Graph did not do what was asked, or it is not known whether it did. */
export class GraphFault extends Error {
  override readonly name = 'GraphFault';
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** Microsoft's error code, or one of ours: `deadline`, `no-answer`, `cut-answer`, `no-token`, `foreign-link` … */
  readonly code: string;
  readonly outcome: FaultOutcome;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, details: GraphFaultDetails) {
    super(message, { cause: details.cause });
    this.status = details.status;
    this.code = details.code;
    this.outcome = details.outcome;
    this.requestId = details.requestId;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** Entra takes the app's secret or certificate no more, or never did: only an administrator can mend that. */
export const CREDENTIAL_REFUSED = 'credential-refused';

export const isCredentialRefused = (fault: unknown): fault is GraphFault =>
  fault instanceof GraphFault && fault.code === CREDENTIAL_REFUSED;
