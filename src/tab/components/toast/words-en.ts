/** What the note says that tells what was done. */
export const words = {
  'toast.undo': 'Undo',
  'toast.undo.about': 'Undo: {about}',
  'toast.undoing': 'Undoing…',
  'toast.close': 'Close this note',
  'toast.not-undone': 'Not undone.',
} as const;
