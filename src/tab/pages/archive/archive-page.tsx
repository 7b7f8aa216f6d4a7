import { Button, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { MadeArchive } from '../../../contract/archives.ts';
import { makeArchive } from '../../../contract/archives.ts';
import type { Me } from '../../../contract/me.ts';
import { fileContent } from '../../../contract/files.ts';
import { record } from '../../../contract/record.ts';
import { asApiError } from '../../api/api-error.ts';
import { useApi } from '../../api/api-context.ts';
import { useRead } from '../../api/use-read.ts';
import { useSend } from '../../api/use-write.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { Card } from '../../components/card.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { saveBlob } from '../../components/save-file.ts';
import { archiveZip } from './archive-zip.ts';
import { BringCard } from './bring-card.tsx';
import { CheckCard } from './check-card.tsx';
import { YearsCard } from './years-card.tsx';
import { useSay } from './words.ts';

interface ArchivePageProps {
  readonly me: Me;
  readonly oid: string;
  readonly takesFocus: boolean;
}

/** Somebody's record, to be taken elsewhere; and whether one that was brought is as it was made. */
export function ArchivePage({ me, oid, takesFocus }: ArchivePageProps) {
  const say = useSay();
  const query = useRead(record, { oid });
  const person = query.data?.person;
  const isOwn = oid === me.oid;
  return (
    <>
      <BackToPerson me={me} oid={oid} name={person?.displayName ?? '…'} />
      <PageHeading
        text={isOwn ? say('archive.title-own') : say('archive.title', { name: person?.displayName ?? '…' })}
        note={person && !isOwn && <PersonTag tag={person.tag} />}
        picture={person && !isOwn ? <PersonPicture {...person} /> : undefined}
        takesFocus={takesFocus}
      />
      <MakeCard oid={oid} />
      <YearsCard oid={oid} />
      {isOwn && <BringCard oid={oid} name={person?.displayName} />}
      <CheckCard />
    </>
  );
}

interface Made extends Pick<MadeArchive, 'name' | 'number'> {
  /** Files that the library does not give out. */
  readonly lacking: readonly string[];
  readonly zip: Blob;
}

const save = ({ name, zip }: Made): void => saveBlob(`${name}.zip`, zip);

function MakeCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const send = useSend();
  const api = useApi();
  const make = useMutation({
    mutationFn: async (): Promise<Made> => {
      const made = await send(makeArchive, { oid }, {});
      const brought: { readonly name: string; readonly blob: Blob }[] = [];
      const lacking: string[] = [];
      // One after the other: ten megabytes each.
      for (const { key, name } of made.evidence)
        try {
          brought.push({ name, blob: await api.file(fileContent, { oid, fileKey: key }) });
        } catch (cause) {
          if (asApiError(cause).failure === 'unreachable') throw cause;
          lacking.push(name);
        }
      const zip = await archiveZip(made, brought);
      return { name: made.name, number: made.number, lacking, zip };
    },
    onSuccess: save,
  });
  const { data: made } = make;
  return (
    <Card title={say('archive.make')}>
      <p>{say('archive.make.what')}</p>
      <p className="quiet">{say('archive.make.whose')}</p>
      <NotSaved
        failure={make.error ? asApiError(make.error) : undefined}
        isSaving={make.isPending}
        onRetry={() => make.mutate()}
      />
      <div role="status">
        {made && (
          <>
            <p>{say('archive.made', { name: `${made.name}.zip` })}</p>
            <p>
              {say('archive.made.number')} <code className="archive__number">{made.number}</code>
            </p>
            <p className="quiet">{say('archive.made.keep')}</p>
            {made.lacking.length > 0 && (
              <p className="notice notice--warning">
                {say('archive.made.lacking', { files: made.lacking.join(', ') })}
              </p>
            )}
          </>
        )}
      </div>
      <div className="row__actions">
        {made ? (
          <Button onClick={() => save(made)}>{say('archive.made.again')}</Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={make.isPending}
            icon={make.isPending ? <Spinner size="tiny" /> : null}
            onClick={() => make.mutate()}
          >
            {say(make.isPending ? 'archive.make.doing' : 'archive.make.do')}
          </Button>
        )}
      </div>
    </Card>
  );
}
