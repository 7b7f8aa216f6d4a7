import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { BroughtArchives } from '../../../contract/archives.ts';
import { broughtArchives, takeArchiveBack } from '../../../contract/archives.ts';
import { DAYS_KEPT_AFTER_REMOVAL } from '../../../domain/evidence-files/files-to-erase.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { useSay } from './words.ts';

type BroughtArchive = BroughtArchives['archives'][number];

/** The archives that somebody brought in, each with the way back; nothing where there is none. */
export function BroughtList({ oid }: { readonly oid: string }) {
  const say = useSay();
  const headingId = useId();
  const archives = useRead(broughtArchives, { oid }).data?.archives ?? [];
  if (archives.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="archive__part">
      <h3 id={headingId}>{say('archive.brought')}</h3>
      <ul className="plain-list">
        {archives.map((archive) => (
          <BroughtItem key={archive.key} oid={oid} archive={archive} />
        ))}
      </ul>
    </section>
  );
}

function BroughtItem({ oid, archive }: { readonly oid: string; readonly archive: BroughtArchive }) {
  const say = useSay();
  const tell = useTell();
  const [isAsking, setIsAsking] = useState(false);
  const { key, organisationName: organisation, madeOn, broughtOn, count, verified, returned } = archive;
  const takeBack = useWrite(takeArchiveBack, { oid, archiveKey: key }, () =>
    tell({ words: say('archive.brought.taken', { organisation }) }),
  );
  return (
    <li>
      <div className="row">
        <div>
          <p>
            <strong>
              {say('archive.brought.from', { organisation, date: madeOn === null ? '' : say.date(madeOn) })}
            </strong>
          </p>
          <p className="quiet">
            {say('archive.brought.counts', { date: say.date(broughtOn), count, verified })}{' '}
            {returned > 0 && say('archive.brought.returned', { count: returned })}
          </p>
        </div>
        {!isAsking && (
          <Button
            aria-label={say('archive.brought.take-back.about', { organisation })}
            onClick={() => setIsAsking(true)}
          >
            {say('archive.brought.take-back')}
          </Button>
        )}
      </div>
      {isAsking && (
        <div role="group" aria-label={say('archive.brought.take-back.about', { organisation })}>
          <p>{say('archive.brought.sure', { days: DAYS_KEPT_AFTER_REMOVAL })}</p>
          <NotSaved
            failure={takeBack.error ? asApiError(takeBack.error) : undefined}
            isSaving={takeBack.isPending}
            onRetry={() => takeBack.mutate({})}
          />
          <div className="row__actions">
            <Button
              appearance="primary"
              disabledFocusable={takeBack.isPending}
              onClick={() => takeBack.mutate({})}
            >
              {say('archive.brought.take-back.do')}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{say('archive.brought.keep')}</Button>
          </div>
        </div>
      )}
    </li>
  );
}
