/** Whether a message is said as it is written: it has no blank, no plural and nothing quoted. */
export const isSaidAsWritten = (text: string): boolean => !/[{}']/.test(text);
