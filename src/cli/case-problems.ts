import type { PolicyProblem } from '../domain/policies/policy.ts';

/** A problem of a file as it is printed: its place, and what is wrong there. */
export const said = ({ path, sentence }: PolicyProblem): string =>
  path === '' ? sentence : `${path}: ${sentence}`;

/** Problems found inside something, by their paths from the file's root. */
export const problemsAt = (place: string, problems: readonly PolicyProblem[]): readonly PolicyProblem[] =>
  problems.map(({ path, sentence }) => ({
    path: path === '' ? place : path.startsWith('[') ? `${place}${path}` : `${place}.${path}`,
    sentence,
  }));
