import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { YearRecords } from '../../../contract/archives.ts';
import { yearRecordFile, yearRecords } from '../../../contract/archives.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { useApi } from '../../api/api-context.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../../components/card.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useSay } from './words.ts';

/** Each CPD year by itself, to be printed and shared; nothing where nothing was done yet. */
export function YearsCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const years = useRead(yearRecords, { oid }).data?.years ?? [];
  if (years.length === 0) return null;
  return (
    <Card title={say('archive.years')}>
      <p>{say('archive.years.what')}</p>
      <ul className="plain-list">
        {years.map((year) => (
          <Year key={year.from} oid={oid} year={year} />
        ))}
      </ul>
    </Card>
  );
}

function Year({ oid, year }: { readonly oid: string; readonly year: YearRecords['years'][number] }) {
  const say = useSay();
  const api = useApi();
  // It came from the product's own reply.
  const from = year.from as CivilDate;
  const download = useMutation({
    mutationFn: () => api.read(yearRecordFile, { oid, from }),
    onSuccess: ({ name, text }) => saveFile({ name, text, type: 'text/html' }),
  });
  const span = say('archive.years.span', { from: say.date(year.from), to: say.date(year.to) });
  return (
    <li>
      <div className="row">
        <div>
          <p>
            <strong>{span}</strong>
          </p>
          <p className="quiet">
            {say('archive.years.count', { count: year.count, hours: say.hours(year.minutes) })}
          </p>
        </div>
        <Button
          disabledFocusable={download.isPending}
          onClick={() => download.mutate()}
          aria-label={say('archive.years.download.about', { span })}
        >
          {say('archive.years.download')}
        </Button>
      </div>
      <NotSaved
        failure={download.error ? asApiError(download.error) : undefined}
        isSaving={download.isPending}
        onRetry={() => download.mutate()}
      />
      <p role="status" className={download.data ? 'quiet' : 'visually-hidden'}>
        {download.data && say('archive.years.downloaded', { name: download.data.name })}
      </p>
    </li>
  );
}
