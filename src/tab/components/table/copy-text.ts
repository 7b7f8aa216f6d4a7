/** False where the browser does not let this page, within the frame of Teams, write to the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedFromField(text);
  }
}

/** The older way asks nobody for permission. */
function copiedFromField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  const had = document.activeElement;
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (had instanceof HTMLElement) had.focus();
  return isCopied;
}
