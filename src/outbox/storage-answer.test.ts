import { RestError } from '@azure/data-tables';
import { expect, it } from '@jest/globals';
import { orUndefined, storageAnswer } from './storage-answer.ts';

const refused = (statusCode: number, code: string) => new RestError(code, { code, statusCode });

it.each([
  [404, 'TableNotFound'],
  [409, 'TableBeingDeleted'],
])('a table that is gone, or going, is a fault: %d %s', async (statusCode, code) => {
  const error = refused(statusCode, code);
  expect(storageAnswer(error)).toBeUndefined();
  await expect(orUndefined(Promise.reject(error))).rejects.toBe(error);
});

it.each([
  [404, 'ResourceNotFound', 'missing'],
  [409, 'EntityAlreadyExists', 'taken'],
  [412, 'UpdateConditionNotSatisfied', 'changed'],
])('what a row is answered with is an answer: %d %s', (statusCode, code, answer) => {
  expect(storageAnswer(refused(statusCode, code))).toBe(answer);
});
