import type { LogActivity } from '../../contract/record.ts';

/** A form that was sent and not answered, kept on this device until it is. */
export interface WaitingForm {
  /** The form's own id: however often it is sent, it is stored once. */
  readonly id: string;
  /** Whose it is, opaque: nobody else sends it. */
  readonly by: string;
  /** In milliseconds since 1970: they are sent in the order in which they were kept. */
  readonly keptAt: number;
  readonly body: LogActivity;
  /** What was typed, for the form that it came from, should it be refused. */
  readonly draft: Readonly<Record<string, string>>;
  readonly draftKey: string;
  /** What goes to its record once that is stored; the browser keeps it as it is. */
  readonly file?: File | undefined;
  /** Why the server will not have it as it is, in words; null until it said so. */
  readonly refused: string | null;
}

/** Where forms wait: through a reload, and while somebody else uses the device. */
export interface WaitingStore {
  /** Those of one person, the first kept first. */
  readonly all: (by: string) => Promise<readonly WaitingForm[]>;
  readonly put: (form: WaitingForm) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}
