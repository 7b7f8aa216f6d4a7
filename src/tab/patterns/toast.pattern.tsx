import { ApiError } from '../api/api-error.ts';
import { toastCard } from '../components/toast/lazy-toast-card.ts';
import type { Undo } from '../components/toast/tell.ts';
import type { Pattern } from './pattern.ts';

const ToastCard = toastCard.Shown;

const undo = (run: Undo['run']): Undo => ({
  about: 'Captions that help everyone',
  run,
  otherwise: 'You can also choose Remove or Change beside it on your record.',
  returnTo: '',
});

export const pattern: Pattern = {
  title: 'Toast',
  use: 'What succeeded, in the corner of the page, with Undo where there is a way back. What failed is a message bar in its place.',
  examples: {
    'With a way back': () => (
      <ToastCard
        told={{ words: 'Saved. 9 of 24 hours.', undo: undo(() => Promise.resolve('Undone.')) }}
        onTell={() => undefined}
      />
    ),
    'Pressed: it cannot be undone': () => (
      <ToastCard
        told={{
          words: 'Removed. Captions that help everyone counts no more.',
          undo: undo(() => Promise.reject(new ApiError('unreachable'))),
        }}
        onTell={() => undefined}
      />
    ),
    'Nothing to undo': () => (
      <ToastCard
        told={{ words: 'Undone. Captions that help everyone counts no more.' }}
        onTell={() => undefined}
      />
    ),
  },
};
