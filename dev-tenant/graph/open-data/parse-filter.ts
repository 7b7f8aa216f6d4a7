import type { Comparison, Filter, FilterFunction, Literal } from './filter.ts';
import { comparisons, filterFunctions } from './filter.ts';
import type { Token } from './filter-tokens.ts';
import { filterTokens } from './filter-tokens.ts';

type ParsedFilter =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly problem: string; readonly at: number };

/** Nesting beyond this is refused rather than left to the stack. */
const deepest = 40;

/** Signals a syntax problem from inside the descent; never leaves this file. */
class SyntaxProblem extends Error {
  readonly at: number;
  constructor(problem: string, at: number) {
    super(problem);
    this.at = at;
  }
}

export function parseFilter(text: string): ParsedFilter {
  const scanned = filterTokens(text);
  if ('problemAt' in scanned) return { ok: false, problem: 'Syntax error', at: scanned.problemAt };
  try {
    return { ok: true, filter: parseTokens(scanned.tokens) };
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return { ok: false, problem: problem.message, at: problem.at };
    throw problem;
  }
}

// OData 4.01 takes operators and functions in any case; clients of the service send `startsWith`. Part 2, §5.1.1.17: `not` binds closest, then comparisons, then `and`, then `or`.
function parseTokens(tokens: readonly Token[]): Filter {
  let position = 0;

  const peek = (): Token => tokens[position] ?? { kind: 'end', at: 0 };
  const take = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const isWord = (word: string) => {
    const token = peek();
    return token.kind === 'word' && token.text.toLowerCase() === word;
  };
  const isMark = (mark: string) => {
    const token = peek();
    return token.kind === 'punctuation' && token.text === mark;
  };
  const expectMark = (mark: string) => {
    if (!isMark(mark)) throw new SyntaxProblem(`'${mark}' expected`, peek().at);
    position += 1;
  };

  function takeLiteral(): Literal {
    const token = take();
    if (token.kind !== 'literal') throw new SyntaxProblem('A literal value is expected', token.at);
    return token.literal;
  }

  function takePath(): string {
    const token = take();
    if (token.kind !== 'word') throw new SyntaxProblem('A property is expected', token.at);
    return token.text;
  }

  function parseOr(depth: number): Filter {
    let left = parseAnd(depth);
    while (isWord('or')) {
      position += 1;
      left = { kind: 'or', left, right: parseAnd(depth) };
    }
    return left;
  }

  function parseAnd(depth: number): Filter {
    let left = parseUnary(depth);
    while (isWord('and')) {
      position += 1;
      left = { kind: 'and', left, right: parseUnary(depth) };
    }
    return left;
  }

  function parseUnary(depth: number): Filter {
    if (depth > deepest) throw new SyntaxProblem('The filter is nested too deeply', peek().at);
    if (isWord('not')) {
      position += 1;
      return { kind: 'not', operand: parseUnary(depth + 1) };
    }
    if (isMark('(')) {
      position += 1;
      const inner = parseOr(depth + 1);
      expectMark(')');
      return inner;
    }
    return parsePredicate();
  }

  function parsePredicate(): Filter {
    const start = peek();
    const word = takePath();
    if (isMark('(')) return parseCall(word, start.at);

    const operator = take();
    const name = operator.kind === 'word' ? operator.text.toLowerCase() : '';
    if (name === 'in') return { kind: 'in', path: word, values: parseValues() };
    if (!isComparison(name)) throw new SyntaxProblem('An operator is expected', operator.at);
    return { kind: 'comparison', operator: name, path: word, value: takeLiteral() };
  }

  function parseCall(written: string, at: number): Filter {
    const name = written.toLowerCase();
    if (!isFilterFunction(name))
      throw new SyntaxProblem(`An unknown function with name '${written}' was found`, at);
    expectMark('(');
    const path = takePath();
    expectMark(',');
    const value = takeLiteral();
    expectMark(')');
    const call: Filter = { kind: 'call', name, path, value };
    if (!isWord('eq')) return call;
    position += 1;
    const wanted = takeLiteral();
    if (wanted.type !== 'boolean') throw new SyntaxProblem('true or false is expected', at);
    return wanted.value ? call : { kind: 'not', operand: call };
  }

  function parseValues(): readonly Literal[] {
    expectMark('(');
    const values = [takeLiteral()];
    while (isMark(',')) {
      position += 1;
      values.push(takeLiteral());
    }
    expectMark(')');
    return values;
  }

  const filter = parseOr(0);
  const rest = peek();
  if (rest.kind !== 'end') throw new SyntaxProblem('Syntax error', rest.at);
  return filter;
}

const isComparison = (name: string): name is Comparison => comparisons.some((each) => each === name);
const isFilterFunction = (name: string): name is FilterFunction =>
  filterFunctions.some((each) => each === name);
