import { createContext, useContext } from 'react';
import type { ApiError } from '../../api/api-error.ts';
import type { FileToSend } from './send-file.ts';

/** A file that is being sent, or could not be. */
export interface FileOnTheWay extends FileToSend {
  /** The share that has come. */
  readonly share: number;
  readonly failure: ApiError | undefined;
}

/** Files on their way: they go on while other pages are looked at. */
export interface FilesOnTheWay {
  readonly all: readonly FileOnTheWay[];
  readonly send: (file: Omit<FileToSend, 'formId'>) => void;
  readonly retry: (formId: string) => void;
  /** Takes one away that could not be sent. */
  readonly giveUp: (formId: string) => void;
}

export const FilesOnTheWayContext = createContext<FilesOnTheWay | undefined>(undefined);

export function useFilesOnTheWay(): FilesOnTheWay {
  const onTheWay = useContext(FilesOnTheWayContext);
  if (!onTheWay) throw new Error('Nothing sends the files of this part of the tab.');
  return onTheWay;
}
