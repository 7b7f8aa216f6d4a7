import { Button } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { Suspense, useState } from 'react';
import type { ChecksPage } from '../../../contract/checks.ts';
import { checkEntry } from '../../../contract/checks.ts';
import { useSend } from '../../api/use-write.ts';
import type { ApiError } from '../../api/api-error.ts';
import { asApiError } from '../../api/api-error.ts';
import { BroughtFrom } from '../../components/brought-from.tsx';
import { KeptFile } from '../../components/files/lazy-files.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { Person } from '../../components/person.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { Picture } from './picture.tsx';
import { ReturnForm } from './return-form.tsx';
import { useSay } from './words.ts';

type Waiting = ChecksPage['waiting'][number];
type Finding = 'verified' | 'returned';

export const itemIdOf = (key: string): string => `check-${key}`;

interface CheckItemProps {
  readonly waiting: Waiting;
  /** It is about to leave the list. */
  readonly onFound: () => void;
  /** Down or up the list, by so many. */
  readonly onMove: (by: number) => void;
  /** Id of what takes the focus once a finding is undone. */
  readonly returnTo: string;
}

/** Keys that are typed into a field, or that the browser and Teams use, are theirs. */
const isTyped = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** One record that waits: what it says, its files, and the two ways to deal with it. */
export function CheckItem({ waiting, onFound, onMove, returnTo }: CheckItemProps) {
  const say = useSay();
  const send = useSend();
  const tell = useTell();
  const { person, entry, files, counts, reading } = waiting;
  const [isReturning, setIsReturning] = useState(false);
  const [sent, setSent] = useState<{
    readonly finding: Finding;
    readonly reason: string;
    readonly formId: string;
  }>();
  const [failure, setFailure] = useState<ApiError>();
  const item = say('checks.item', { kind: entry.kindLabel, name: person.displayName });
  const id = itemIdOf(entry.key);
  const params = { oid: person.oid, entryKey: entry.key };
  const seen = files.map(({ key }) => key);

  const find = (finding: Finding, reason: string, formId: string = crypto.randomUUID()) => {
    setFailure(undefined);
    setSent({ finding, reason, formId });
    const done = send(checkEntry, params, { formId, files: seen, finding, reason }, onFound);
    void done.then(
      () =>
        tell({
          words: say(finding === 'verified' ? 'checks.verified' : 'checks.returned', { item }),
          undo: {
            about: item,
            otherwise: say('checks.undo.otherwise'),
            returnTo,
            run: async () => {
              const back = {
                formId: `${formId}-undone`,
                files: seen,
                finding: 'waiting',
                reason: '',
              } as const;
              await send(checkEntry, params, back);
              return say('checks.undone', { item });
            },
          },
        }),
      (cause: unknown) => {
        setSent(undefined);
        setFailure(asApiError(cause));
      },
    );
  };
  const isSending = sent !== undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyped(event) || isSending) return;
    const doing = {
      v: () => find('verified', ''),
      r: () => setIsReturning(true),
      j: () => onMove(1),
      k: () => onMove(-1),
    }[event.key.toLowerCase()];
    if (!doing) return;
    event.preventDefault();
    doing();
  };
  const about = (action: string) => say('checks.about', { action, item });
  return (
    // The keys are a second way: each has its button here, and they are heard while the focus is in the item.
    <li className="card check" id={id} tabIndex={-1} aria-label={item} onKeyDown={onKeyDown}>
      <div className="check__head">
        <Person
          oid={person.oid}
          displayName={person.displayName}
          tag={person.tag}
          to={{ page: 'record', oid: person.oid }}
        />
      </div>
      <h2 className="check__kind">{entry.kindLabel}</h2>
      <dl className="check__lines">
        {entry.lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {say('checks.recorded', { date: say.date(entry.recordedOn) })} ·{' '}
        {say(counts === null ? 'checks.counts-nowhere' : counts ? 'checks.counts' : 'checks.counts-not')}{' '}
        {reading}
      </p>
      <BroughtFrom brought={entry.brought} name={person.displayName} />
      {files.length === 0 && <p className="notice">{say('checks.no-file')}</p>}
      {files
        .filter(({ mediaType }) => mediaType.startsWith('image/'))
        .map((file) => file.isShown && <Picture key={file.key} oid={person.oid} file={file} />)}
      {files.length > 0 && (
        <Suspense fallback={null}>
          <ul className="plain-list">
            {files.map((file) => (
              <KeptFile key={file.key} oid={person.oid} file={file} returnTo={id} />
            ))}
          </ul>
        </Suspense>
      )}
      <NotSaved failure={failure} isSaving={isSending} />
      {isReturning ? (
        <ReturnForm
          id={id}
          name={person.displayName}
          isSending={isSending}
          onReturn={(reason) => find('returned', reason)}
          onCancel={() => {
            setIsReturning(false);
            document.getElementById(id)?.focus();
          }}
        />
      ) : (
        <div className="row__actions">
          <Button
            appearance="primary"
            onClick={() => find('verified', '')}
            disabledFocusable={isSending}
            aria-label={about(say('checks.verify'))}
            aria-keyshortcuts="V"
          >
            {say('checks.verify')}
          </Button>
          <Button
            onClick={() => setIsReturning(true)}
            disabledFocusable={isSending}
            aria-label={about(say('checks.return'))}
            aria-keyshortcuts="R"
          >
            {say('checks.return')}
          </Button>
        </div>
      )}
    </li>
  );
}
