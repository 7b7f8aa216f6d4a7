const ANSWER_WITHIN_MILLISECONDS = 5_000;

const COULD_NOT_LOOK = Symbol('could not look');

/** What botbuilder throws where an address of keys answers an error (AuthenticationError 500) or nothing (node-fetch). */
const isOfTheAddress = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500));

/**
 * botbuilder's own check of what the guard has let in. Its keys are looked up apart from the guard's, are thrown away after a
 * day, and an address of keys that fails or hangs then refuses everybody (botframework-connector 4.23.3, openIdMetadata.js).
 * So where it cannot look, the guard's word holds; where it says no, that is thrown.
 *
 * @param check what botbuilder makes of the token
 * @param ofGuard what it would make of it, by the guard's word
 */
export async function checkAgain<Checked>(
  check: () => Promise<Checked>,
  ofGuard: () => Checked,
): Promise<Checked> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof COULD_NOT_LOOK>((resolve) => {
    timer = setTimeout(() => resolve(COULD_NOT_LOOK), ANSWER_WITHIN_MILLISECONDS);
  });
  const checked = check().catch((error: unknown) => {
    if (isOfTheAddress(error)) return COULD_NOT_LOOK;
    throw error;
  });
  try {
    const first = await Promise.race([checked, late]);
    return first === COULD_NOT_LOOK ? ofGuard() : (first as Checked);
  } finally {
    clearTimeout(timer);
    // What comes too late is no longer anybody's.
    checked.catch(() => undefined);
  }
}
