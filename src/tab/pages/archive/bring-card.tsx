import {
  Button,
  Label,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Spinner,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useApi } from '../../api/api-context.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiClient } from '../../api/api-client.ts';
import { Card } from '../../components/card.tsx';
import { wordedProblem } from '../../components/form/checked.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import type { Opened } from './archive-zip.ts';
import { LARGEST_MEGABYTES, openZip, sha256Of } from './archive-zip.ts';
import { BroughtList } from './brought-list.tsx';
import type { Brought, FoundItem } from './bring-record.ts';
import { bringItems, lookInto } from './bring-record.ts';
import { ItemChoice } from './item-choice.tsx';
import type { OpenedRecord, FoundInFiles } from './open-record.ts';
import { recordIn } from './open-record.ts';
import { useSay } from './words.ts';

interface FoundRecord {
  readonly is: 'record';
  readonly record: OpenedRecord;
  readonly items: readonly FoundItem[];
  /** Of this archive, opened here: what is sent twice is kept once. */
  readonly formId: string;
}

type Answer = FoundRecord | Exclude<FoundInFiles, { is: 'record' }> | Exclude<Opened, { is: 'files' }>;

async function openFile(file: File, api: ApiClient, oid: string): Promise<Answer> {
  const opened = await openZip(file);
  if (opened.is !== 'files') return opened;
  const read = await recordIn(opened.files, sha256Of);
  if (read.is !== 'record') return read;
  const items = await lookInto(api, oid, read.record);
  return { is: 'record', record: read.record, items, formId: crypto.randomUUID() };
}

interface BringCardProps {
  readonly oid: string;
  /** What the person is called here. */
  readonly name: string | undefined;
}

/** Brings what an earlier employer recorded into the person's own record, as claimed. */
export function BringCard({ oid, name }: BringCardProps) {
  const say = useSay();
  const api = useApi();
  const id = useId();
  const open = useMutation({ mutationFn: (file: File) => openFile(file, api, oid) });
  const { data: answer, error, variables: chosen } = open;
  return (
    <Card title={say('archive.bring')}>
      <p>{say('archive.bring.what')}</p>
      <p className="quiet">{say('archive.bring.claimed')}</p>
      <div className="archive__choose">
        <Label htmlFor={id}>{say('archive.bring.choose')}</Label>
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) open.mutate(file);
            // The same file, mended or taken back, may be chosen again.
            target.value = '';
          }}
        />
      </div>
      <div role="status">
        {open.isPending && <Spinner size="tiny" label={say('archive.bring.opening')} />}
        {answer && answer.is !== 'record' && <NotBrought answer={answer} />}
      </div>
      <NotSaved
        failure={error ? asApiError(error) : undefined}
        isSaving={open.isPending}
        onRetry={chosen && (() => open.mutate(chosen))}
      />
      {answer?.is === 'record' && <Bring key={answer.formId} oid={oid} name={name} found={answer} />}
      <BroughtList oid={oid} />
    </Card>
  );
}

function NotBrought({ answer }: { readonly answer: Exclude<Answer, FoundRecord> }) {
  const say = useSay();
  const sentence = () => {
    switch (answer.is) {
      case 'too-large':
        return say('archive.check.too-large', { megabytes: LARGEST_MEGABYTES });
      case 'no-zip':
      case 'bomb':
      case 'no-archive':
        return say(`archive.check.${answer.is}`);
      default:
        return say(`archive.bring.${answer.is}`);
    }
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{sentence()}</MessageBarTitle>
        {answer.is === 'changed' && (
          <ul>
            {answer.problems.map(({ problem, file }) => (
              <li key={file}>{say(`archive.check.file-${problem}`, { file })}</li>
            ))}
          </ul>
        )}
        {answer.is === 'invalid' && (
          <ul>
            {answer.problems.map((problem) => (
              <li key={problem.path}>
                {say('archive.bring.problem', { ...wordedProblem('archive.bring', problem, say) })}
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

const isNew = ({ state }: FoundItem): boolean => state === 'new';

interface BringProps extends BringCardProps {
  readonly found: FoundRecord;
}

/** What of an archive that was opened is to be brought in, and how far that is. */
function Bring({ oid, name, found }: BringProps) {
  const say = useSay();
  const api = useApi();
  const go = useNavigation();
  const cache = useQueryClient();
  const { record, items, formId } = found;
  const [chosen, setChosen] = useState<ReadonlySet<FoundItem>>(() => new Set(items.filter(isNew)));
  const [share, setShare] = useState(0);
  const bring = useMutation({
    mutationFn: () =>
      bringItems(
        api,
        { oid, formId, record },
        items.filter((item) => chosen.has(item)),
        setShare,
      ),
    // Much of the record is another now, also where it was broken off.
    onSettled: () => cache.invalidateQueries(),
  });
  if (bring.data) return <Done brought={bring.data} onSee={() => go({ page: 'record', oid })} />;
  const shown = items.filter(({ state }) => state !== 'stays');
  const said = say('archive.bring.doing', { percent: Math.round(share * 100) });
  return (
    <>
      <p>
        <strong>
          {say('archive.bring.from', {
            organisation: record.organisationName,
            date: say.date(record.madeOn),
            by: record.madeByName,
            count: record.count,
          })}
        </strong>
      </p>
      {name !== undefined && name !== record.personName && (
        <p className="notice">{say('archive.bring.other-person', { name: record.personName })}</p>
      )}
      {record.lacking.length > 0 && (
        <p className="notice">{say('archive.bring.lacking', { files: record.lacking.join(', ') })}</p>
      )}
      {shown.length === 0 ? (
        <p>{say('archive.bring.empty')}</p>
      ) : (
        <ItemChoice items={shown} chosen={chosen} onChoose={setChosen} isDisabled={bring.isPending} />
      )}
      {shown.length > 0 && !shown.some(isNew) && <p>{say('archive.bring.nothing')}</p>}
      {items.length > shown.length && (
        <p className="quiet">{say('archive.bring.stays', { count: items.length - shown.length })}</p>
      )}
      <NotSaved
        failure={bring.error ? asApiError(bring.error) : undefined}
        isSaving={bring.isPending}
        onRetry={() => bring.mutate()}
      />
      <div role="status">
        {bring.isPending && (
          <>
            <p className="quiet">{said}</p>
            <ProgressBar value={share} aria-label={said} />
          </>
        )}
      </div>
      {shown.some(isNew) && (
        <div className="row__actions">
          <Button
            appearance="primary"
            disabledFocusable={bring.isPending || chosen.size === 0}
            onClick={() => bring.mutate()}
          >
            {say('archive.bring.do', { count: chosen.size })}
          </Button>
        </div>
      )}
    </>
  );
}

function Done({ brought, onSee }: { readonly brought: Brought; readonly onSee: () => void }) {
  const say = useSay();
  const { count, lost } = brought;
  return (
    <div role="status" className="archive__part">
      <MessageBar intent={lost.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say('archive.bring.done', { count })}</MessageBarTitle>
          {lost.length > 0 && <p>{say('archive.bring.lost', { files: lost.join(', ') })}</p>}
        </MessageBarBody>
      </MessageBar>
      <div className="row__actions">
        <Button onClick={onSee}>{say('archive.bring.see')}</Button>
      </div>
    </div>
  );
}
