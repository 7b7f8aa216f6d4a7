import { excerpt } from './duties.ts';
import { textRule } from './fault.ts';

const PLACEHOLDER =
  /\b(?:19|20)(?:\dX|XX)\b|[E£€$]?X{3,}|\b(?:TB[CAD]|TODO|FIXME|lorem ipsum)\b|\bto be (?:confirmed|decided|advised|inserted)\b|\{\{[^}]*\}\}|\?{3,}|\[\s*(?:insert|name|date|add|enter|organisation|your)\b[^\]]*\]|<\s*(?:insert|name|date)\b[^>]*>|\bDD\/MM\/YY(?:YY)?\b|_{5,}/i;

/** A gap that was never filled in. */
export const placeholder = textRule('placeholder', ({ raw, lines }) =>
  raw.flatMap((line, index) => {
    const match = PLACEHOLDER.exec(line);
    return match
      ? [
          {
            line: index + 1,
            text: excerpt(lines[index]?.words || line.trim()),
            why: `“${match[0]}” was never filled in.`,
            also: [],
          },
        ]
      : [];
  }),
);
