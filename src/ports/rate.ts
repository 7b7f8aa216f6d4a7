/** How much of something may come within a while. */
export interface Rate {
  /** Counts one by this key, a person or an address. More than 0: too much; how many seconds to wait, and it is not counted. */
  secondsToWait(key: string): number;
}
