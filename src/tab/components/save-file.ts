/** How long a browser may take to begin with a file before its address is given up. */
const KEPT_MILLISECONDS = 60_000;

interface NamedFile {
  readonly name: string;
  readonly text: string;
  readonly type?: 'text/csv' | 'text/calendar';
}

/** Has the browser save a text as a file; where it cannot, as in some apps on phones, nothing happens. */
export function saveFile({ name, text, type = 'text/csv' }: NamedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
