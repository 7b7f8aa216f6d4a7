/** What every instance sees and each changes after it wrote rows, so that the others look what is new. */
export interface ChangeMark {
  /** As it is; equal to what was read before while nobody has changed it. Undefined before the first change. */
  read(): Promise<string | undefined>;
  /** Changes it where it still is as it was read, and gives what it is then; undefined where another was first. */
  change(seen: string | undefined): Promise<string | undefined>;
}
