import type * as z from 'zod';

/** What a value is called in a file, by zod's name of its type. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of names and values',
  record: 'a set of names and values',
};

const limited = (is: string, { origin }: { readonly origin: string }, limit: number | bigint): string =>
  origin === 'number' || origin === 'int' || origin === 'bigint'
    ? `is ${is} than ${limit}`
    : `has ${is === 'less' ? 'fewer' : is} than ${limit} ${origin === 'string' ? 'characters' : 'entries'}`;

/**
 * What is wrong with a value in a file or in the environment, to stand behind its name, for whoever writes such files. Passed
 * where something is parsed: a schema's own sentence comes before it, zod's after.
 */
export const plainEnglish: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `is not ${KINDS[issue.expected] ?? 'of the right kind'}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'is empty';
      return issue.inclusive === false
        ? `is not more than ${issue.minimum}`
        : limited('less', issue, issue.minimum);
    case 'too_big':
      return issue.inclusive === false
        ? `is not less than ${issue.maximum}`
        : limited('more', issue, issue.maximum);
    case 'invalid_value':
      return issue.input === undefined
        ? 'is missing'
        : `is not one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has what is not known here: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return issue.input === undefined ? 'is missing' : 'has none of the forms that it may have';
    default:
      return 'is not written as it should be';
  }
};
