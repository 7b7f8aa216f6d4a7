import { ApiError } from '../api/api-error.ts';
import { NotSaved } from '../components/form/not-saved.tsx';
import type { Pattern } from './pattern.ts';

const nothing = () => undefined;

const refusal = (code: 'may-count-twice' | 'key-holds-another' | 'changed-meanwhile', title: string) =>
  new ApiError('problem', {
    title,
    status: 409,
    detail: '',
    code,
    reference: '4f2a-91c0',
    problems: [],
  });

export const pattern: Pattern = {
  title: 'Not saved',
  use: 'Why a form was not saved, that nothing typed is lost, and what to do: Retry only where the same may do better.',
  examples: {
    'The network did not answer': () => (
      <NotSaved failure={new ApiError('unreachable')} isSaving={false} onRetry={nothing} />
    ),
    'Trying again': () => <NotSaved failure={new ApiError('too-slow')} isSaving onRetry={nothing} />,
    'It may be on the record already': () => (
      <NotSaved
        failure={refusal('may-count-twice', 'This may be on your record already.')}
        isSaving={false}
        onConfirm={nothing}
      />
    ),
    'Somebody changed it': () => (
      <NotSaved
        failure={refusal('changed-meanwhile', 'Somebody changed this while you had it open.')}
        isSaving={false}
      />
    ),
  },
};
