import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Statement } from './statement.ts';
import { isStatementCode, LONGEST_GROUP, LONGEST_STATEMENT, MOST_STATEMENTS } from './statement.ts';

/** A line of what was pasted, with its number from 1. */
interface Line {
  readonly at: number;
  readonly text: string;
}

interface Read extends Statement {
  readonly at: number;
}

/**
 * Statements out of what somebody typed or pasted, one a line: `1. Statement` under headings, columns of a spreadsheet or of
 * a CSV file (number, heading, statement), or plain lines, which are numbered in their order. An empty text is none.
 */
export function parseStatements(text: string, path = 'text'): Result<readonly Statement[], FieldProblem> {
  const lines = text
    .split(/\r?\n/)
    .map((each, index) => ({ at: index + 1, text: each.trim() }))
    .filter((line) => line.text !== '');
  const read = isTable(lines) ? readTable(lines) : readList(lines);
  const problem = problemIn(read, path);
  return problem ? err(problem) : ok(read.map(({ code, group, label }) => ({ code, group, label })));
}

/** The same statements as text, in the form that is easiest to go on with. */
export function statementsText(statements: readonly Statement[]): string {
  const lines: string[] = [];
  let heading = '';
  for (const { code, group, label } of statements) {
    if (group !== heading) lines.push(`${lines.length > 0 ? '\n' : ''}# ${group}`.trimEnd());
    heading = group;
    lines.push(`${code}. ${label}`);
  }
  return lines.join('\n');
}

const cellsOf = ({ text }: Line): readonly string[] =>
  text.includes('\t') ? text.split('\t') : csvCells(text);

/** Cells of a line of a CSV file, of which each may stand in quotes. */
const csvCells = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

/** Columns with tabs between, as a spreadsheet gives them, or commas right after a number or its heading. */
function isTable(lines: readonly Line[]): boolean {
  const isRow = (line: Line): boolean => {
    const [first = '', ...others] = cellsOf(line).map((cell) => cell.trim());
    return others.length > 0 && isStatementCode(codeIn(first));
  };
  const rows = lines.filter(isRow).length;
  return rows > 0 && rows >= lines.length - 1;
}

function readTable(lines: readonly Line[]): readonly Read[] {
  return lines.flatMap((line, index) => {
    const cells = cellsOf(line).map((cell) => cell.trim());
    const [first = '', second = '', ...others] = cells;
    const code = codeIn(first);
    // The first line may say what stands in the columns.
    if (index === 0 && !isStatementCode(code)) return [];
    const label = others.join(', ');
    return [
      cells.length > 2
        ? { at: line.at, code, group: second, label }
        : { at: line.at, code, group: '', label: second },
    ];
  });
}

/** `1.`, `1)` and `1:` are written for 1. */
function codeIn(word: string): string {
  const code = word.replace(/[.:]$/, '');
  return code.includes('(') ? code : code.replace(/\)$/, '');
}

function numberedIn({ text }: Line): Pick<Statement, 'code' | 'label'> | undefined {
  const [, word = '', label = ''] = /^(\S+)\s+(.*)$/u.exec(text) ?? [];
  const code = codeIn(word);
  return isStatementCode(code) ? { code, label } : undefined;
}

function readList(lines: readonly Line[]): readonly Read[] {
  const hasNumbers = lines.some(numberedIn);
  const read: Read[] = [];
  let group = '';
  for (const line of lines) {
    const numbered = line.text.startsWith('#') ? undefined : numberedIn(line);
    if (numbered) read.push({ at: line.at, group, ...numbered });
    else if (hasNumbers || line.text.startsWith('#')) group = line.text.replace(/^#+\s*/, '');
    else read.push({ at: line.at, code: String(read.length + 1), group, label: line.text });
  }
  return read;
}

function problemIn(read: readonly Read[], path: string): FieldProblem | undefined {
  if (read.length > MOST_STATEMENTS) return fieldProblem(path, 'too-many-statements', MOST_STATEMENTS);
  const seen = new Set<string>();
  for (const { at, code, group, label } of read) {
    if (label === '' || !isStatementCode(code)) return fieldProblem(path, 'statement-unread', at);
    if (label.length > LONGEST_STATEMENT || group.length > LONGEST_GROUP)
      return fieldProblem(path, 'statement-too-long', at);
    if (seen.has(code)) return fieldProblem(path, 'statement-twice', at);
    seen.add(code);
  }
  return undefined;
}
