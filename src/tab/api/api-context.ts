import { createContext, useContext } from 'react';
import { invariant } from '../../domain/invariant.ts';
import type { ApiClient } from './api-client.ts';

export const ApiContext = createContext<ApiClient | undefined>(undefined);

export function useApi(): ApiClient {
  const api = useContext(ApiContext);
  invariant(api !== undefined, 'the page stands inside ApiContext');
  return api;
}
