/**
 * Signs that make a spreadsheet take a text for a formula, wide ones too, after blanks that some programs drop; and the same
 * behind a mark that somebody typed, so that one mark taken off always gives back what was written.
 */
const LIKE_A_FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/** No CSV holds it, and some programs take it for the end of the file. */
const NUL = '\0';

/** OWASP, CSV Injection: a quotation mark before it says that it is a text, and is no part of what was typed. */
const asText = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

const cellOf = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${asText(value.replaceAll(NUL, '')).replaceAll('"', '""')}"`;

/** By it spreadsheets know that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as a file (RFC 4180) that a spreadsheet opens without taking anything in it for a formula. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
