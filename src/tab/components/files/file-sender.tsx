import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import { finishFile } from '../../../contract/files.ts';
import { useApi } from '../../api/api-context.ts';
import { asApiError } from '../../api/api-error.ts';
import { takeInWritten } from '../../api/kept.ts';
import type { FileOnTheWay, FilesOnTheWay } from './files-on-the-way.ts';
import { FilesOnTheWayContext } from './files-on-the-way.ts';
import type { FileToSend } from './send-file.ts';

/** Holds what is being sent while pages come and go; what sends it comes when something is. */
export function FileSender({ children }: { readonly children: ReactNode }) {
  const api = useApi();
  const cache = useQueryClient();
  const [all, setAll] = useState<readonly FileOnTheWay[]>([]);

  const change = useCallback((formId: string, changes: Partial<FileOnTheWay>) => {
    setAll((files) => files.map((file) => (file.formId === formId ? { ...file, ...changes } : file)));
  }, []);
  const giveUp = useCallback((formId: string) => {
    setAll((files) => files.filter((file) => file.formId !== formId));
  }, []);
  const run = useCallback(
    async (file: FileToSend) => {
      const { oid, formId } = file;
      try {
        const { sendFile } = await import('./send-file.ts');
        const written = await sendFile(api, file, (share) => change(formId, { share }));
        takeInWritten(cache, finishFile, { oid, formId }, written);
        giveUp(formId);
      } catch (cause) {
        change(formId, { failure: asApiError(cause) });
      }
    },
    [api, cache, change, giveUp],
  );
  const value = useMemo(
    (): FilesOnTheWay => ({
      all,
      send(sent) {
        const file = { ...sent, formId: crypto.randomUUID() };
        setAll((files) => [...files, { ...file, share: 0, failure: undefined }]);
        void run(file);
      },
      retry(formId) {
        const file = all.find((each) => each.formId === formId);
        if (!file) return;
        change(formId, { failure: undefined });
        void run(file);
      },
      giveUp,
    }),
    [all, run, change, giveUp],
  );
  return <FilesOnTheWayContext.Provider value={value}>{children}</FilesOnTheWayContext.Provider>;
}
