type Write = (fields: Readonly<Record<string, unknown>>, sentence: string) => void;

/** The part of the server's log that the bot uses. Fields hold ids and codes, never names or what people wrote; `fault` is what was
 * thrown, of which the log tells what it is and where. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
