import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { textOf } from './room.ts';

/** The programs that people and timers start: all that the product does begins in one of them. */
const PROGRAMS = ['src/server/main.ts', 'src/server/judging/judging-worker.ts', 'src/cli/main.ts'];
const USE_CASES = 'src/use-cases/';

/** A value of another file, as it is called there; `*`: the whole file. */
interface Imported {
  readonly file: string;
  readonly name: string;
}

interface Declared {
  readonly isExported: boolean;
  /** Every name it mentions. */
  readonly mentions: ReadonlySet<string>;
}

interface Source {
  /** By the name that the file gives it. */
  readonly imports: ReadonlyMap<string, Imported>;
  readonly values: ReadonlyMap<string, Declared>;
}

function namesIn(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (each: ts.Node): void => {
    if (ts.isIdentifier(each)) names.add(each.text);
    ts.forEachChild(each, look);
  };
  look(node);
  return names;
}

const isType = (statement: ts.ImportDeclaration): boolean =>
  statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

const fileAt = (specifier: string, from: string): string =>
  path.posix.join(path.posix.dirname(from), specifier);

function wholeFile(specifier: string, from: string): readonly [string, Imported] {
  const file = fileAt(specifier, from);
  return [`* of ${file}`, { file, name: '*' }];
}

function importedBy(statement: ts.ImportDeclaration, from: string): readonly (readonly [string, Imported])[] {
  if (isType(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const { text } = statement.moduleSpecifier;
  if (!text.startsWith('.')) return [];
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [wholeFile(text, from)];
  const file = fileAt(text, from);
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => [name.text, { file, name: (propertyName ?? name).text }]);
}

function valuesOf(statement: ts.Statement): readonly (readonly [string, Declared])[] {
  const isExported = ts.canHaveModifiers(statement)
    ? (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
    : false;
  if (ts.isFunctionDeclaration(statement) && statement.name)
    return [[statement.name.text, { isExported, mentions: namesIn(statement) }]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map((each) => [
    each.name.getText(),
    { isExported, mentions: namesIn(each) },
  ]);
}

/** Files that are loaded when they are needed: `import('./x.ts')`. */
function loadedLater(tree: ts.SourceFile, from: string): readonly (readonly [string, Imported])[] {
  const found: (readonly [string, Imported])[] = [];
  const look = (node: ts.Node): void => {
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && argument) {
      if (!ts.isStringLiteral(argument))
        throw new Error(`${from} loads a file whose name is not written there.`);
      if (argument.text.startsWith('.')) found.push(wholeFile(argument.text, from));
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

function readSource(file: string): Source {
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const { statements } = tree;
  return {
    imports: new Map([
      ...statements.flatMap((each) => (ts.isImportDeclaration(each) ? importedBy(each, file) : [])),
      ...loadedLater(tree, file),
    ]),
    values: new Map(statements.flatMap(valuesOf)),
  };
}

/** Everything that the use cases export, as `plans/add-goal.ts addGoal`, and whether a program leads to it. */
export function exportedUseCases(): ReadonlyMap<string, boolean> {
  const sources = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const known = sources.get(file) ?? readSource(file);
    sources.set(file, known);
    return known;
  };
  const reached = new Set<string>();
  const waiting: Imported[] = PROGRAMS.map((file) => ({ file, name: '*' }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { file, name } = next;
    // Between the use cases one value leads to another; elsewhere a file that is imported is run.
    const isValue = file.startsWith(USE_CASES);
    const node = isValue ? `${file} ${name}` : file;
    if (reached.has(node)) continue;
    reached.add(node);
    const { imports, values } = sourceOf(file);
    if (!isValue) {
      waiting.push(...imports.values());
      continue;
    }
    for (const mentioned of values.get(name)?.mentions ?? []) {
      const imported = imports.get(mentioned);
      if (imported) waiting.push(imported);
      else if (values.has(mentioned)) waiting.push({ file, name: mentioned });
    }
  }
  const files = readdirSync(USE_CASES, { encoding: 'utf8', recursive: true }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return new Map(
    files.flatMap((file) =>
      [...sourceOf(`${USE_CASES}${file}`).values]
        .filter(([, { isExported }]) => isExported)
        .map(([name]) => [`${file} ${name}`, reached.has(`${USE_CASES}${file} ${name}`)]),
    ),
  );
}
