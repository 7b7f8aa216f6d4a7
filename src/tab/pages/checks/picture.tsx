import { useEffect, useState } from 'react';
import type { FileView } from '../../../contract/files.ts';
import { fileContent } from '../../../contract/files.ts';
import { useApi } from '../../api/api-context.ts';
import { useSay } from './words.ts';

interface PictureProps {
  readonly oid: string;
  readonly file: FileView;
}

/** A photo beside what it shows; where it does not come, its row below says why once it is opened. */
export function Picture({ oid, file }: PictureProps) {
  const say = useSay();
  const api = useApi();
  const [address, setAddress] = useState<string>();
  const { key, mediaType } = file;
  useEffect(() => {
    const gone = new AbortController();
    let made: string | undefined;
    void api.file(fileContent, { oid, fileKey: key }, gone.signal).then(
      (content) => {
        if (gone.signal.aborted) return;
        made = URL.createObjectURL(new Blob([content], { type: mediaType }));
        setAddress(made);
      },
      () => undefined,
    );
    return () => {
      gone.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [api, oid, key, mediaType]);
  return address === undefined ? null : (
    <img className="check__picture" src={address} alt={say('checks.picture', { name: file.name })} />
  );
}
