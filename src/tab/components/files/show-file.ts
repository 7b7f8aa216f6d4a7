import type { FileView } from '../../../contract/files.ts';

/** How long a browser may take to begin with a file before its address is given up. */
const KEPT_MILLISECONDS = 60_000;

/** Shows a file in a window of its own, or saves it where a browser shows nothing of its kind or opens no window. */
export function showFile(content: Blob, { name, mediaType, isShown }: FileView): void {
  // The bytes are what the server says they are: it has looked.
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const opened = isShown ? window.open(address, '_blank') : null;
  if (!opened) {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  }
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
