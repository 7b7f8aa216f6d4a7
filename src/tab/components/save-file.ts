/** How long a browser may take to begin with a file before its address is given up. */
const KEPT_MILLISECONDS = 60_000;

interface NamedFile {
  readonly name: string;
  readonly text: string;
  readonly type?: 'text/csv' | 'text/calendar' | 'text/html';
}

/** Has the browser save a text as a file. */
export const saveFile = ({ name, text, type = 'text/csv' }: NamedFile): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Has the browser save a file; where it cannot, as in some apps on phones, nothing happens. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
