/** Control characters, invisible spaces, and marks that turn the reading direction round. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

const WORD_JOINER = '\u2060';

/**
 * What somebody wrote, made safe to stand in a card. It goes into a `TextRun`, where Markdown and HTML mean nothing, and
 * never into a `TextBlock`: backslashes would show in renderers that read no Markdown. The only thing that a text run
 * still interprets is a text function, `{{DATE(…)}}`, so its braces are parted (Adaptive Cards docs: text features).
 */
export function cardText(text: string): string {
  return text.replace(HIDDEN, '').replace(/\s+/g, ' ').replaceAll('{{', `{${WORD_JOINER}{`);
}
