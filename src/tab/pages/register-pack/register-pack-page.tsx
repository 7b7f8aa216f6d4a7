import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { RegisterPack } from '../../../contract/register-pack.ts';
import { registerPack, registerPackFile } from '../../../contract/register-pack.ts';
import { useApi } from '../../api/api-context.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { PersonPicture } from '../../components/person.tsx';
import { Reading } from '../../components/reading.tsx';
import { saveFile } from '../../components/save-file.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import type { Route } from '../../routing/route.ts';
import { useSay } from './words.ts';

interface RegisterPackPageProps {
  readonly me: Me;
  readonly oid: string;
  readonly takesFocus: boolean;
}

/** What somebody sends to a professional register: each part complete, or missing with the way to where it is put right. */
export function RegisterPackPage({ me, oid, takesFocus }: RegisterPackPageProps) {
  const say = useSay();
  const query = useRead(registerPack, { oid });
  const person = query.data?.person;
  const name = person?.displayName ?? '…';
  const isOwn = oid === me.oid;
  return (
    <>
      <BackToPerson me={me} oid={oid} name={name} />
      <PageHeading
        text={isOwn ? say('pack.title-own') : say('pack.title', { name })}
        note={person && !isOwn && <PersonTag tag={person.tag} />}
        picture={person && !isOwn ? <PersonPicture {...person} /> : undefined}
        takesFocus={takesFocus}
      />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card', 'card']} />}>
        {(pack) =>
          pack.policyTitle === null ? (
            <EmptyState text={say('pack.none')} />
          ) : (
            <>
              <Readiness oid={oid} pack={pack} />
              {pack.parts.map((part) => (
                <PartCard key={part.id} oid={oid} isOwn={isOwn} part={part} />
              ))}
            </>
          )
        }
      </Reading>
    </>
  );
}

const INTENT = { ready: 'success', incomplete: 'warning', 'not-registered': 'info' } as const;

function Readiness({ oid, pack }: { readonly oid: string; readonly pack: RegisterPack }) {
  const say = useSay();
  const api = useApi();
  const download = useMutation({
    mutationFn: () => api.read(registerPackFile, { oid }),
    onSuccess: ({ name, text }) => saveFile({ name, text, type: 'text/html' }),
  });
  return (
    <Card title={pack.policyTitle ?? ''}>
      <MessageBar intent={INTENT[pack.readiness]} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{pack.statement}</MessageBarTitle> {pack.due}
        </MessageBarBody>
      </MessageBar>
      <NotSaved
        failure={download.error ? asApiError(download.error) : undefined}
        isSaving={download.isPending}
        onRetry={() => download.mutate()}
      />
      <div className="row__actions">
        <Button
          appearance={pack.readiness === 'ready' ? 'primary' : 'secondary'}
          disabledFocusable={download.isPending}
          icon={download.isPending ? <Spinner size="tiny" /> : null}
          onClick={() => download.mutate()}
        >
          {say('pack.download')}
        </Button>
      </div>
      <div role="status">
        {download.data && (
          <>
            <p>{say('pack.downloaded', { name: download.data.name })}</p>
            <p className="quiet">{say('pack.sent')}</p>
          </>
        )}
      </div>
    </Card>
  );
}

type Part = RegisterPack['parts'][number];

/** Where a part is put right, or looked at. */
const placeOf = (id: Part['id'], oid: string, isOwn: boolean): Route => {
  if (id === 'plan') return { page: 'plan', oid };
  return id === 'cpd' && isOwn ? { page: 'me' } : { page: 'record', oid };
};

const SHOWN_AT_FIRST = 5;

interface PartCardProps {
  readonly oid: string;
  readonly isOwn: boolean;
  readonly part: Part;
}

function PartCard({ oid, isOwn, part }: PartCardProps) {
  const say = useSay();
  const go = useNavigation();
  const [isAll, setIsAll] = useState(false);
  const { id, title, isAsked, isComplete, note, columns, rows } = part;
  const isMissing = isAsked && !isComplete;
  const shown = isAll ? rows : rows.slice(0, SHOWN_AT_FIRST);
  const action = say(isMissing ? `pack.fix.${id}` : `pack.see.${id}`);
  const state = isComplete ? 'complete' : isAsked ? 'missing' : 'optional';
  return (
    <Card
      title={title}
      aside={
        <StatusWord
          shown={isComplete ? 'current' : isAsked ? 'to-do' : 'not-required'}
          label={say(`pack.${state}`)}
        />
      }
    >
      <p>{note}</p>
      {shown.length > 0 && (
        <ul className="plain-list">
          {shown.map((cells, place) => (
            <li key={place}>
              <dl className="pack__row">
                {cells.map((cell, column) => (
                  <div key={columns[column]} className={cell === '' ? 'pack__nothing' : undefined}>
                    <dt className="quiet">{columns[column]}</dt>
                    <dd className="own-words">{cell === '' ? '–' : cell}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
      <div className="row__actions">
        {shown.length < rows.length && (
          <Button appearance="subtle" onClick={() => setIsAll(true)}>
            {say('pack.more', { count: rows.length })}
          </Button>
        )}
        <Button
          appearance={isMissing ? 'primary' : 'secondary'}
          aria-label={say('pack.about', { action, part: title })}
          onClick={() => go(placeOf(id, oid, isOwn))}
        >
          {action}
        </Button>
      </div>
    </Card>
  );
}
