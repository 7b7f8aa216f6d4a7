import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '../../api/api-error.ts';
import { asApiError, isPassing } from '../../api/api-error.ts';
import { useSay } from '../../messages/use-say.ts';
import type { WordedProblem } from '../../../contract/problems.ts';
import type { Checked } from './checked.ts';
import { wordedProblem } from './checked.ts';

export interface Submission<Body> {
  /** By the name of the field. */
  readonly problems: readonly WordedProblem[];
  /** Counts refused attempts, so that the summary takes the focus again each time. */
  readonly refusals: number;
  /** Why it is not saved; undefined while all is well, and for faults of single fields. */
  readonly failure: ApiError | undefined;
  readonly isSaving: boolean;
  readonly submit: (checked: Checked<Body>) => void;
  /** Sends the same again; undefined where that would do no better. */
  readonly retry: (() => void) | undefined;
}

/** Sends a form once it is right, and says what is wrong in the same words wherever that was found. */
export function useSubmission<Body, Reply>(
  form: string,
  mutation: UseMutationResult<Reply, Error, Body>,
  onSaved: (reply: Reply) => void,
  /** The network took nothing, as far as is known. */
  onLost?: (body: Body) => void,
): Submission<Body> {
  const say = useSay();
  const [problems, setProblems] = useState<readonly WordedProblem[]>([]);
  const [refusals, setRefusals] = useState(0);
  const refuse = (found: readonly WordedProblem[]) => {
    setProblems(found);
    setRefusals((count) => count + 1);
  };
  const failure = mutation.error ? asApiError(mutation.error) : undefined;
  const isOfFields = failure !== undefined && problemsOf(failure).length > 0;
  const send = (body: Body) =>
    mutation.mutate(body, {
      onSuccess: onSaved,
      onError: (error) => {
        const { failure: why } = asApiError(error);
        const found = problemsOf(asApiError(error));
        if (found.length > 0) refuse(found);
        else if (why === 'unreachable' || why === 'too-slow') onLost?.(body);
      },
    });
  const last = mutation.variables;
  return {
    problems,
    refusals,
    failure: isOfFields ? undefined : failure,
    isSaving: mutation.isPending,
    submit: (checked) => {
      if (mutation.isPending) return;
      mutation.reset();
      if (!checked.ok) {
        refuse(checked.problems.map((problem) => wordedProblem(form, problem, say)));
        return;
      }
      setProblems([]);
      send(checked.body);
    },
    retry: last !== undefined && isPassing(mutation.error) ? () => send(last) : undefined,
  };
}

/** The server's own findings, by the field their path ends in. */
function problemsOf({ problem }: ApiError): readonly WordedProblem[] {
  return (problem?.problems ?? []).map(({ path, message }) => ({
    path: path.split(/[./]/).at(-1) ?? path,
    message,
  }));
}
