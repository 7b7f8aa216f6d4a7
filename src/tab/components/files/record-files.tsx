import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons/svg/attach';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { DocumentDismiss20Regular } from '@fluentui/react-icons/svg/document-dismiss';
import { useId, useRef, useState } from 'react';
import type { CheckView, FilesPage, FileView } from '../../../contract/files.ts';
import { changeFile, fileContent, files as readFiles } from '../../../contract/files.ts';
import { useApi } from '../../api/api-context.ts';
import type { ApiError } from '../../api/api-error.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { useSend, useWrite } from '../../api/use-write.ts';
import { useTell } from '../toast/tell.ts';
import { useFailureWords } from '../use-failure-words.ts';
import { CHOSEN_TYPES } from './chosen-types.ts';
import { showFile } from './show-file.ts';
import type { FileOnTheWay } from './files-on-the-way.ts';
import { useFilesOnTheWay } from './files-on-the-way.ts';
import { SizeOf } from './size-of.tsx';
import { useSay } from './words.ts';

export interface RecordFilesProps {
  readonly oid: string;
  /** Key of the row with which the record began. */
  readonly record: string;
  /** What it is called, for those who hear the buttons alone. */
  readonly title: string;
  readonly mayAdd: boolean;
}

/** The files of one record, how it stands with whoever checks it, and the way to add one. */
export function RecordFiles({ oid, record, title, mayAdd }: RecordFilesProps) {
  const say = useSay();
  const page = useRead(readFiles, { oid }).data;
  const onTheWay = useFilesOnTheWay();
  const input = useRef<HTMLInputElement>(null);
  const addId = useId();
  const kept = page?.files.filter((file) => file.record === record) ?? [];
  const removed = page?.removed.filter((file) => file.record === record) ?? [];
  const sending = onTheWay.all.filter((file) => file.oid === oid && file.record === record);
  const check = page?.checks.find((each) => each.record === record);
  return (
    <div className="record-files">
      {check && <CheckLine check={check} mayMend={mayAdd} />}
      {kept.length > 0 && (
        <ul className="plain-list" aria-label={say('file.list', { title })}>
          {kept.map((file) => (
            <KeptFile key={file.key} oid={oid} file={file} returnTo={addId} />
          ))}
        </ul>
      )}
      {removed.length > 0 && (
        <ul className="plain-list" aria-label={say('file.removed-list', { title })}>
          {removed.map((file) => (
            <RemovedFile key={file.key} oid={oid} file={file} returnTo={addId} />
          ))}
        </ul>
      )}
      {sending.map((file) => (
        <SentFile key={file.formId} file={file} />
      ))}
      {mayAdd && page && (
        <div>
          <input
            ref={input}
            type="file"
            accept={CHOSEN_TYPES}
            className="visually-hidden"
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) onTheWay.send({ oid, record, file });
              event.target.value = '';
            }}
          />
          <Button
            id={addId}
            size="small"
            appearance="subtle"
            icon={<Attach20Regular />}
            onClick={() => input.current?.click()}
            aria-label={say('file.add.about', { title })}
          >
            {say('file.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function CheckLine({ check, mayMend }: { readonly check: CheckView; readonly mayMend: boolean }) {
  const say = useSay();
  const { state, counts, reason, checkedByName: name } = check;
  const date = check.checkedOn === null ? '' : say.date(check.checkedOn);
  if (state === 'returned')
    return (
      <div className="notice notice--warning">
        <p>
          <strong>{say('check.returned', { date, name })}</strong>
        </p>
        <p className="own-words">{reason}</p>
        {mayMend && <p>{say('check.returned.next')}</p>}
      </div>
    );
  if (state === 'verified')
    return (
      <p className="quiet">
        {name === '' ? say('check.verified.nobody', { date }) : say('check.verified', { date, name })}
      </p>
    );
  const waits = check.isClaim ? 'check.claimed' : 'check.waiting';
  if (counts === null) return <p className="quiet">{say('check.claimed.counts-nowhere')}</p>;
  return <p className="quiet">{say(counts ? waits : `${waits}.counts-not`)}</p>;
}

export interface KeptFileProps {
  readonly oid: string;
  readonly file: FileView;
  /** Id of what takes the focus once the file is gone from the list. */
  readonly returnTo: string;
}

/** A file that is there: opened or saved, and by those who may, removed. */
export function KeptFile({ oid, file, returnTo }: KeptFileProps) {
  const say = useSay();
  const api = useApi();
  const send = useSend();
  const tell = useTell();
  const reasonOf = useFailureWords();
  const [failure, setFailure] = useState<ApiError>();
  const { name, isShown } = file;
  const about = (action: string) => say('file.action.about', { action, name });
  const attempt = (work: () => Promise<void>) => {
    setFailure(undefined);
    void work().catch((cause: unknown) => setFailure(asApiError(cause)));
  };
  const change = async (fileKey: string, isKept: boolean) =>
    (await send(changeFile, { oid, fileKey }, { isKept })).changed;
  const open = () =>
    attempt(async () => showFile(await api.file(fileContent, { oid, fileKey: file.key }), file));
  const remove = () =>
    attempt(async () => {
      const removed = await change(file.key, false);
      tell({
        words: say('file.removed', { name }),
        undo: {
          about: name,
          otherwise: say('file.undo.otherwise'),
          returnTo,
          run: async () => {
            await change(removed, true);
            return say('file.undone', { name });
          },
        },
      });
      document.getElementById(returnTo)?.focus();
    });
  const [opening, removing] = [say(isShown ? 'file.open' : 'file.save'), say('file.remove')];
  return (
    <li className="file">
      <Document20Regular aria-hidden="true" />
      <span className="file__name">
        {name} <SizeOf bytes={file.bytes} />
      </span>
      <span className="row__actions">
        <Button size="small" onClick={open} aria-label={about(opening)}>
          {opening}
        </Button>
        {file.mayRemove && (
          <Button size="small" appearance="subtle" onClick={remove} aria-label={about(removing)}>
            {removing}
          </Button>
        )}
      </span>
      {failure && (
        <p role="alert" className="file__failure">
          {say('file.not-opened', { name })} {reasonOf(failure)}
        </p>
      )}
    </li>
  );
}

interface RemovedFileProps {
  readonly oid: string;
  readonly file: FilesPage['removed'][number];
  /** Id of what takes the focus once it is back among the others. */
  readonly returnTo: string;
}

/** A file that was removed, for as long as there is a way back. */
function RemovedFile({ oid, file, returnTo }: RemovedFileProps) {
  const say = useSay();
  const tell = useTell();
  const reasonOf = useFailureWords();
  const { name, until } = file;
  const putBack = useWrite(changeFile, { oid, fileKey: file.key }, () => {
    tell({ words: say('file.undone', { name }) });
    document.getElementById(returnTo)?.focus();
  });
  return (
    <li className="file">
      <DocumentDismiss20Regular aria-hidden="true" />
      <span className="file__name">
        {name} <span className="quiet">{say('file.removed-until', { date: say.date(until) })}</span>
      </span>
      <span className="row__actions">
        <Button
          size="small"
          disabledFocusable={putBack.isPending}
          onClick={() => putBack.mutate({ isKept: true })}
          aria-label={say('file.action.about', { action: say('file.put-back'), name })}
        >
          {say('file.put-back')}
        </Button>
      </span>
      {putBack.isError && (
        <p role="alert" className="file__failure">
          {reasonOf(asApiError(putBack.error))}
        </p>
      )}
    </li>
  );
}

/** A file on its way, or one that could not be sent, with the way to try again. */
function SentFile({ file }: { readonly file: FileOnTheWay }) {
  const say = useSay();
  const reasonOf = useFailureWords();
  const { retry, giveUp } = useFilesOnTheWay();
  const { failure, share, formId } = file;
  const { name } = file.file;
  if (!failure) {
    const said = say('file.sending', { name, percent: Math.round(share * 100) });
    return (
      <div role="status">
        <p className="quiet">{said}</p>
        <ProgressBar value={share} aria-label={said} />
      </div>
    );
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <strong>{say('file.not-sent', { name })}</strong> {say('file.not-sent.kept')} {reasonOf(failure)}
        {failure.problem?.problems.map(({ path, message }) => (
          <p key={path}>{message}</p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        {failure.code !== 'bad-input' && <Button onClick={() => retry(formId)}>{say('action.retry')}</Button>}
        <Button onClick={() => giveUp(formId)}>{say('file.give-up')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
