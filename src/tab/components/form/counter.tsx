import { useSay } from '../../messages/use-say.ts';

interface CounterProps {
  readonly value: string;
  /** In characters. */
  readonly longest: number;
}

/** From this share of the length on it is said what is left. */
const SAID_FROM = 0.8;

/** Whoever hears the page is told in steps of so many characters, not with each letter. */
const STEP = 20;

/** What is left of a text's length, once its end is near; characters are code points, as they are counted everywhere. */
export function Counter({ value, longest }: CounterProps) {
  const say = useSay();
  const left = longest - [...value.trim()].length;
  const isNear = left <= longest * (1 - SAID_FROM);
  const words = (count: number) =>
    count < 0 ? say('field.too-many', { count: -count }) : say('field.left', { count });
  return (
    <>
      {isNear && (
        <p className={left < 0 ? 'counter counter--over' : 'counter'} aria-hidden="true">
          {words(left)}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {isNear && words(Math.ceil(left / STEP) * STEP)}
      </p>
    </>
  );
}
