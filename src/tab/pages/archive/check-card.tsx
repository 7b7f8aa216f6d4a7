import { Label, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { archiveOrigin } from '../../../contract/archives.ts';
import { useApi } from '../../api/api-context.ts';
import { Card } from '../../components/card.tsx';
import type { Opened } from './archive-zip.ts';
import { LARGEST_MEGABYTES, openZip, sha256Of } from './archive-zip.ts';
import type { Checked } from './check-archive.ts';
import { checkArchive } from './check-archive.ts';
import { useSay } from './words.ts';

type Answer =
  | Exclude<Checked, { readonly is: 'archive' }>
  | Exclude<Opened, { readonly is: 'files' }>
  | (Extract<Checked, { readonly is: 'archive' }> & { readonly origin: Origin });

type Origin = 'ours' | 'not-ours' | 'origin-unknown';

async function look(file: File, api: ReturnType<typeof useApi>): Promise<Answer> {
  const opened = await openZip(file);
  if (opened.is !== 'files') return opened;
  const checked = await checkArchive(opened.files, sha256Of);
  return checked.is === 'archive' ? { ...checked, origin: await originOf(checked, api) } : checked;
}

async function originOf(
  { number, signature }: { readonly number: string; readonly signature: string },
  api: ReturnType<typeof useApi>,
): Promise<Origin> {
  // What has no signature, or something else in its place, cannot be asked about.
  if (!archiveOrigin.params.safeParse({ number, signature }).success) return 'not-ours';
  try {
    const { isOurs } = await api.read(archiveOrigin, { number, signature });
    return isOurs ? 'ours' : 'not-ours';
  } catch {
    return 'origin-unknown';
  }
}

/** Holds an archive that somebody brought to its sums, on this device. */
export function CheckCard() {
  const say = useSay();
  const api = useApi();
  const id = useId();
  const check = useMutation({ mutationFn: (file: File) => look(file, api) });
  return (
    <Card title={say('archive.check')}>
      <p>{say('archive.check.what')}</p>
      <div className="archive__choose">
        <Label htmlFor={id}>{say('archive.check.choose')}</Label>
        <input
          id={id}
          type="file"
          accept=".zip,application/zip"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) check.mutate(file);
          }}
        />
      </div>
      <div role="status">
        {check.isPending && <Spinner size="tiny" label={say('archive.check.checking')} />}
        {check.data && <Found answer={check.data} />}
      </div>
    </Card>
  );
}

function Found({ answer }: { readonly answer: Answer }) {
  const say = useSay();
  if (answer.is !== 'archive')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{say(`archive.check.${answer.is}`, { megabytes: LARGEST_MEGABYTES })}</MessageBarBody>
      </MessageBar>
    );
  const { problems, count, origin, number, says } = answer;
  const isWhole = problems.length === 0;
  return (
    <MessageBar intent={!isWhole ? 'error' : origin === 'ours' ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {isWhole ? say('archive.check.whole', { count }) : say('archive.check.changed')}
        </MessageBarTitle>
        {isWhole && say(`archive.check.${origin}`)}
        {!isWhole && (
          <ul>
            {problems.map(({ problem, file }) => (
              <li key={file}>{say(`archive.check.file-${problem}`, { file })}</li>
            ))}
          </ul>
        )}
        {says && (
          <p>
            {say('archive.check.whose', {
              name: says.person.displayName,
              date: say.date(says.madeOn),
              by: says.madeByName,
            })}
          </p>
        )}
        <p>
          {say('archive.made.number')} <code className="archive__number">{number}</code>
        </p>
      </MessageBarBody>
    </MessageBar>
  );
}
