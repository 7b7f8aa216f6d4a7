import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import * as z from 'zod';
import { requirementKinds } from '../../src/domain/requirements/index.ts';
import { textOf } from './room.ts';

/** Here a policy's document is parsed, its value declared and several joined; what is said elsewhere uses it. */
const VALUE = 'src/domain/policies/policy.ts';
const DOCUMENT = 'src/domain/policy-documents/policy-document.ts';
const isParser = (file: string): boolean =>
  [VALUE, 'src/domain/policies/join-declarations.ts'].includes(file) ||
  file.startsWith('src/domain/policy-documents/');

/** Files of the product, without its tests and what they are given. */
const productFiles = (): readonly string[] =>
  readdirSync('src', { encoding: 'utf8', recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/\/(example|test)-/.test(file))
    .map((file) => `src/${file}`)
    .filter((file) => !file.startsWith('src/tab/'));

function programOf(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.base.json', (file) => ts.sys.readFile(file)) as {
    readonly config: { readonly compilerOptions: Record<string, unknown> };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  return ts.createProgram(files, { ...options, noEmit: true, composite: false, types: ['node'] });
}

interface Key {
  /** `strands[].reportSection` */
  readonly path: string;
  readonly property: ts.Symbol;
}

/** The keys of a type, and of what stands in it. */
function keysOf(checker: ts.TypeChecker, type: ts.Type, above = ''): readonly Key[] {
  if (type.isUnion()) return type.types.flatMap((each) => keysOf(checker, each, above));
  // Texts and numbers have nothing in them that a policy states.
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element) return keysOf(checker, element, `${above}[]`);
  const inRecord = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (inRecord) return keysOf(checker, inRecord, `${above}.*`);
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const name = above === '' ? property.name : `${above}.${property.name}`;
    return [
      { path: name, property },
      ...keysOf(checker, checker.getNonNullableType(checker.getTypeOfSymbol(property)), name),
    ];
  });
}

/** `Strand.reportSection`: one name for a key that stands in several places. */
function declaredAs({ name, declarations: [declaration] = [] }: ts.Symbol): string {
  const within = declaration?.parent;
  return within && ts.isInterfaceDeclaration(within) ? `${within.name.text}.${name}` : name;
}

/** What the name of a property at this place stands for: `x.name`, `{ name }` of a value, `'name'` of its keys. */
function propertyAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return checker.getSymbolAtLocation(node);
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent)) return undefined;
  const isName = parent.propertyName ? parent.propertyName === node : parent.name === node;
  return isName && ts.isIdentifier(node)
    ? checker.getTypeAtLocation(parent.parent).getProperty(node.text)
    : undefined;
}

export interface PolicyKeys {
  /** Each key of a policy, as `Strand.reportSection`, and whether the product looks at it where no policy is parsed. */
  readonly isUsed: ReadonlyMap<string, boolean>;
  /** Paths that a policy's document may state and that its value does not have. */
  readonly parsedAway: readonly string[];
}

export function policyKeys(): PolicyKeys {
  const program = programOf(productFiles());
  const checker = program.getTypeChecker();
  const keysOfType = (file: string, name: string): readonly Key[] => {
    const declared = program
      .getSourceFile(path.resolve(file))
      ?.statements.find(
        (each) =>
          (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) && each.name.text === name,
      );
    if (!declared) throw new Error(`${file} declares no ${name}.`);
    return keysOf(checker, checker.getTypeAtLocation(declared));
  };
  const keys = keysOfType(VALUE, 'Policy');
  const paths = new Set(keys.map((key) => key.path));
  const names = new Set(keys.map(({ property }) => property.name));
  const used = new Set<ts.Declaration>();
  const texts = new Set<string>();

  const look = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node)) texts.add(node.text);
    if (ts.isIdentifier(node) && names.has(node.text))
      for (const each of propertyAt(checker, node)?.declarations ?? []) used.add(each);
    ts.forEachChild(node, look);
  };
  for (const file of program.getSourceFiles()) {
    const name = path.relative(process.cwd(), file.fileName).replaceAll(path.sep, '/');
    if (name.startsWith('src/') && !isParser(name)) look(file);
  }
  return {
    isUsed: new Map(
      keys.map(({ path: each, property }) => [
        declaredAs(property),
        // The linter reads documents that may not parse, by the texts of their keys.
        texts.has(each) || (property.declarations ?? []).some((declaration) => used.has(declaration)),
      ]),
    ),
    parsedAway: keysOfType(DOCUMENT, 'PolicyDocument')
      .map((key) => key.path)
      .filter((each) => !paths.has(each)),
  };
}

/** Every key in a JSON schema, however deep. */
function propertiesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => [
    ...(name === 'properties' ? Object.keys(value as object) : []),
    ...propertiesIn(value),
  ]);
}

/** Keys of the parameters of a requirement kind that its room only parses, as `minimum-hours amount`. */
export function unusedParameters(): readonly string[] {
  const room = 'src/domain/requirements';
  const text = productFiles()
    .filter((file) => file.startsWith(room))
    .map((file) => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    .join('\n');
  // `{ key }` or `.key` looks at it; `key: z.string()` says that it may be stated.
  const isUsed = (key: string): boolean => new RegExp(`(?<![\\w'])${key}(?![\\w':?])`).test(text);
  return requirementKinds.flatMap(({ name, schema }) =>
    [...new Set(propertiesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })))]
      .filter((key) => !isUsed(key))
      .map((key) => `${name} ${key}`),
  );
}
