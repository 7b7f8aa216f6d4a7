/**
 * A fault for the log: what it is and where. Not its message: those of HTTP clients quote requests and answers, with names
 * and tokens in them.
 */
export function faultFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { faultName: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((each) => /^\s+at /.test(each));
  return {
    faultName: error.name,
    ...('code' in error && { faultCode: error.code }),
    ...('statusCode' in error && { faultStatus: error.statusCode }),
    at: frames.slice(0, 8).map((each) => each.trim()),
    ...(error.cause instanceof Error && { cause: error.cause.name }),
  };
}
