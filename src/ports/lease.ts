/** A right that one instance at a time has, for a while: to run the jobs that write or send. */
export interface Lease {
  /** How long it lasts from the moment it was asked for, unless it is renewed. */
  readonly seconds: number;
  /** Whether it is this instance's now: nobody held it, or this one did. Throws when the storage does not answer. */
  take(): Promise<boolean>;
  /** Makes it last anew; false when another has it. Throws when the storage does not answer. */
  renew(): Promise<boolean>;
  /** Gives it up, so that the next need not wait for its end. */
  release(): Promise<void>;
}
