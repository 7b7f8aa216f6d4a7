/** Several ids as one text of a draft, one a line: ids hold no line breaks. */
export const unlisted = (ids: readonly string[]): string => ids.join('\n');

export const listed = (text: string): readonly string[] => text.split('\n').filter((id) => id !== '');
