/** The form of a JSON value: a word for its type, or the shapes of what it holds. */
export type Shape = 'text' | 'number' | 'boolean' | 'any' | readonly Shape[] | ShapeOfObject;
interface ShapeOfObject {
  /** A name that ends in `?` may be missing. */
  readonly [name: string]: Shape;
}

const typeNames: Readonly<Record<string, string>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * How a value differs from a shape: its documented properties must be there, each with its type or null. More
 * properties are no difference, for the documentation shortens its samples.
 */
export function differences(shape: Shape, value: unknown, at = 'body'): readonly string[] {
  if (shape === 'any') return value === undefined ? [`${at} is missing`] : [];
  if (typeof shape === 'string') {
    return value === null || typeof value === typeNames[shape] ? [] : [`${at} is not ${shape}`];
  }
  if (isList(shape)) {
    if (!Array.isArray(value)) return [`${at} is not a list`];
    const [element] = shape;
    if (element === undefined) return [];
    if (value.length === 0) return [`${at} is empty`];
    return value.flatMap((each, index) => differences(element, each, `${at}[${index}]`));
  }
  if (!isObject(value)) return [`${at} is not an object`];
  return Object.entries(shape).flatMap(([written, inner]) => {
    const name = written.replace(/\?$/, '');
    if (value[name] === undefined) return name === written ? [`${at}.${name} is missing`] : [];
    return differences(inner, value[name], `${at}.${name}`);
  });
}

const isList = (shape: Shape): shape is readonly Shape[] => Array.isArray(shape);
