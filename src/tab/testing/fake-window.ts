/** What a browser has and the one of the tests has not: how wide the window is, and what of the page is near to what is seen. */
let isNarrow = false;
let observed: ((isNear: boolean) => void)[] = [];

/** From now on: no room for columns. */
export function narrowWindow(): void {
  isNarrow = true;
}

/** As it is unless somebody says otherwise. */
export function wideWindow(): void {
  isNarrow = false;
}

/** Everything on the page comes near, or all goes far away. */
export const scrollTo = (isNear: boolean): void => observed.forEach((tell) => tell(isNear));

class FakeObserver {
  readonly tell: (entries: readonly object[]) => void;

  constructor(tell: (entries: readonly object[]) => void) {
    this.tell = tell;
  }

  observe(target: Element): void {
    const boundingClientRect = { top: 0, bottom: 640, height: 640 };
    observed.push((isIntersecting) => this.tell([{ target, isIntersecting, boundingClientRect }]));
  }

  disconnect(): void {
    observed = [];
  }
}

Object.assign(window, {
  matchMedia: () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
  IntersectionObserver: FakeObserver,
});
