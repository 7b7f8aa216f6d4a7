import { Button } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asApiError } from '../api/api-error.ts';
import { clockOf } from '../messages/say.ts';
import { useSay } from '../messages/use-say.ts';
import { Failure } from './failure.tsx';

interface ReadingProps<Value> {
  readonly query: UseQueryResult<Value>;
  readonly skeleton: ReactNode;
  readonly children: (value: Value) => ReactNode;
}

/** A page's data in each of its states: on the way, failed, shown, shown but not refreshed. */
export function Reading<Value>({ query, skeleton, children }: ReadingProps<Value>) {
  const say = useSay();
  const retry = () => void query.refetch();
  if (query.data === undefined && query.isError)
    return <Failure error={asApiError(query.error)} onRetry={retry} isRetrying={query.isFetching} />;
  // What stands in for an answer until it is there is not shown as one.
  if (query.data === undefined || query.isPlaceholderData)
    return (
      <div aria-busy="true">
        <p className="visually-hidden">{say('state.loading')}</p>
        <div className="appears-late">{skeleton}</div>
        <p className="appears-very-late quiet" aria-hidden="true">
          {say('state.still-loading')}
        </p>
      </div>
    );
  return (
    <>
      {query.isError && (
        <div className="notice notice--warning" role="status">
          <p>{say('state.not-refreshed', { time: clockOf(new Date(query.dataUpdatedAt)) })}</p>
          <Button onClick={retry}>{say('action.retry')}</Button>
        </div>
      )}
      {children(query.data)}
    </>
  );
}
