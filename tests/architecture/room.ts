import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
export const isThere = (file: string): boolean => existsSync(join(root, file));

/** A folder in which each kind of change has a file of its own, or a folder called as its file is. */
export interface Room {
  readonly name: string;
  readonly folder: string;
  /** What makes a file a member of the room: the words its main export is declared with. */
  readonly mark: RegExp;
  /** Files of the folder that are not members: what the members share. Left out: told by the mark alone. */
  readonly shared?: readonly string[];
  /** The file that must import each member. */
  readonly registeredIn: string;
  /** What else the house asks of the member called `name`. */
  readonly asksFor: (name: string) => readonly string[];
}

/** The folder's own files, without tests, by their names; a member with a folder of its own stands in it. */
function filesOf({ folder }: Room): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((each) => {
    const { name } = each;
    if (each.isDirectory()) return isThere(`${folder}/${name}/${name}.ts`) ? [`${name}/${name}`] : [];
    return name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts'
      ? [name.replace(/\.ts$/, '')]
      : [];
  });
}

/** The room's members. */
export const membersOf = (room: Room): readonly string[] =>
  filesOf(room).filter((name) => room.mark.test(textOf(`${room.folder}/${name}.ts`)));

/** Files that are neither members nor shared, where the room says what is shared. */
export const strangersIn = (room: Room): readonly string[] =>
  room.shared === undefined
    ? []
    : filesOf(room).filter((name) => !membersOf(room).includes(name) && !room.shared?.includes(name));

/** Members that the registry does not import. */
export const unregisteredIn = (room: Room): readonly string[] => {
  const registry = textOf(room.registeredIn);
  return membersOf(room).filter((name) => !registry.includes(`/${name}.ts'`));
};

/** What the house asks for beside the members, and is not there. */
export const missingFrom = (room: Room): readonly string[] =>
  membersOf(room)
    .flatMap((name) => room.asksFor(name))
    .filter((file) => !isThere(file));
