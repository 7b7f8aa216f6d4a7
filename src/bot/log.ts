type Write = (fields: Readonly<Record<string, unknown>>, sentence: string) => void;

/** The part of the server's log that the bot uses. Fields hold ids and codes, never names or what people wrote. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
