import { randomUUID } from 'node:crypto';
import type { Requests } from './request.ts';

export const generalRequests: Requests = {
  'json-batching#1': ({ person }) => ({
    method: 'POST',
    path: '/$batch',
    as: 'person',
    headers: { accept: 'application/json' },
    body: {
      requests: [
        { id: '1', method: 'GET', url: '/me/memberOf' },
        { id: '2', method: 'GET', url: '/me/planner/tasks' },
        { id: '3', method: 'DELETE', url: `/groups/${randomUUID()}` },
        {
          id: '4',
          method: 'POST',
          url: `/users/${person}/getPasswordSingleSignOnCredentials`,
          headers: { 'Content-Type': 'application/json' },
          body: {},
        },
        {
          id: '5',
          method: 'GET',
          url: 'users?$select=id,displayName,userPrincipalName&$filter=city eq null&$count=true',
          headers: { ConsistencyLevel: 'eventual' },
        },
      ],
    },
  }),
  'json-batching#dependsOn': ({ site, list }) => {
    const step = (id: string, dependsOn?: string) => ({
      id,
      method: 'GET',
      url: `${site}/lists/${list}`,
      ...(dependsOn !== undefined && { dependsOn: [dependsOn] }),
    });
    return {
      method: 'POST',
      path: '/$batch',
      body: { requests: [step('1'), step('2', '1'), step('4', '2'), step('3', '4')] },
    };
  },
};
