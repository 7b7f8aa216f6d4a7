import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CandidatePage, ClaimedCredentialView } from '../../../contract/candidates.ts';
import { verifyCredential } from '../../../contract/candidates.ts';
import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import { isAsked } from '../../../domain/forms/parse-form.ts';
import { asApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import { answerId } from '../../components/autosave/edits.ts';
import type { AutosavedTexts } from '../../components/autosave/use-autosaved-texts.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { TextField } from '../../components/form/field.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { entryField } from '../entries/entry-fields.ts';
import { AnsweredField, TheirAnswer } from './answered-field.tsx';
import { useSay } from './words.ts';

const LONGEST_SEEN = 400;

interface CredentialItemProps {
  readonly page: CandidatePage;
  readonly credential: ClaimedCredentialView;
  /** Undefined: it is read. */
  readonly answers: AutosavedTexts | undefined;
  readonly problemOf: (of: string, code: string) => string | undefined;
}

/** One thing that the policy asks: whether they say they have it, what they say of it, and who saw it. */
export function CredentialItem({ page, credential, answers, problemOf }: CredentialItemProps) {
  const say = useSay();
  const { code, title, level } = credential;
  const label = level === null ? title : say('credential.level', { title, level });
  const claim = answers?.textOf('claim', code) ?? credential.texts['claim'] ?? '';
  const isClaimed = claim === 'yes';
  if (!answers)
    return (
      <li className="assessed__now">
        <h3>{label}</h3>
        <ReadClaim credential={credential} />
      </li>
    );
  const fields = credential.fields.map(entryField);
  const texts = Object.fromEntries(fields.map(({ id }) => [id, answers.textOf(id, code)]));
  return (
    <li className="assessed__now">
      <ChipChoice
        id={answerId('claim', code)}
        label={label}
        problem={problemOf('claim', code)}
        chips={(['yes', 'no'] as const).map((id) => ({ id, label: say(`credential.claim.${id}`) }))}
        value={claim}
        onChange={(text) => answers.edit('claim', code, text)}
      />
      <TheirAnswer of="claim" code={code} answers={answers} />
      {isClaimed && (
        <div className="claimed">
          {fields
            .filter((field) => isAsked(field, texts))
            .map((field) => (
              <AnsweredField
                key={field.id}
                code={code}
                field={field}
                answers={answers}
                today={page.today}
                problem={problemOf(field.id, code)}
              />
            ))}
        </div>
      )}
      {isClaimed && <Verify page={page} credential={credential} label={label} isDirty={answers.isDirty} />}
    </li>
  );
}

function ReadClaim({ credential }: { readonly credential: ClaimedCredentialView }) {
  const say = useSay();
  const { texts, fields, verified, fate } = credential;
  if (texts['claim'] !== 'yes')
    return <p>{say(texts['claim'] === 'no' ? 'credential.claim.no' : 'credential.claim.none')}</p>;
  const said = fields.flatMap(({ column, label, choices, type }) => {
    const text = texts[column] ?? '';
    if (text === '') return [];
    // What was typed may be no day.
    const value =
      type === 'day' && parseCivilDate(text)
        ? say.date(text)
        : (choices.find(({ id }) => id === text)?.label ?? text);
    return [say('credential.said', { label, value })];
  });
  return (
    <>
      {said.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {verified ? (
        <Verified verified={verified} />
      ) : (
        <p>
          <StatusWord shown="working-towards" label={say(`credential.fate.${fate}`)} />
        </p>
      )}
    </>
  );
}

function Verified({ verified }: { readonly verified: NonNullable<ClaimedCredentialView['verified']> }) {
  const say = useSay();
  const { byName: name, on, seen } = verified;
  return (
    <>
      <p>
        <StatusWord shown="current" label={say('credential.verified', { name, date: say.date(on) })} />
      </p>
      <p className="own-words">{seen}</p>
    </>
  );
}

interface VerifyProps {
  readonly page: CandidatePage;
  readonly credential: ClaimedCredentialView;
  readonly label: string;
  /** What is claimed is not on the server yet: nobody verifies what may change. */
  readonly isDirty: boolean;
}

/** Whoever saw the paper says so, and what it was; one press takes it back. */
function Verify({ page, credential, label, isDirty }: VerifyProps) {
  const say = useSay();
  const { code, verified } = credential;
  const draft = useDraft<'seen'>(`candidate.${page.key}.seen.${code}`, () => ({ seen: '' }));
  const [isMissing, setIsMissing] = useState(false);
  const { mutate, isPending, error } = useWrite(verifyCredential, { candidateKey: page.key });
  const { seen } = draft.values;
  const send = (words: string | null) =>
    mutate({ version: page.version, code, seen: words }, { onSuccess: () => draft.clear() });
  const failed = <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />;
  if (verified)
    return (
      <div className="claimed claimed--seen">
        <Verified verified={verified} />
        <div>
          <Button
            size="small"
            disabledFocusable={isPending}
            aria-label={say('credential.unverify.about', { label })}
            onClick={() => send(null)}
          >
            {say('credential.unverify')}
          </Button>
        </div>
        {failed}
      </div>
    );
  return (
    <div className="claimed claimed--seen">
      <p>
        <StatusWord shown="working-towards" label={say(`credential.fate.${credential.fate}`)} />
      </p>
      <TextField
        id={answerId('seen', code)}
        label={say('credential.seen', { label })}
        hint={say('credential.seen.hint')}
        value={seen}
        longest={LONGEST_SEEN}
        onChange={(text) => {
          setIsMissing(false);
          draft.set({ seen: text });
        }}
        problem={isMissing ? say('credential.seen.missing') : undefined}
      />
      <div>
        <Button
          size="small"
          disabledFocusable={isPending || isDirty}
          aria-label={say('credential.verify.about', { label })}
          onClick={() => {
            const words = seen.trim();
            setIsMissing(words === '');
            if (words !== '') send(words);
          }}
        >
          {say('credential.verify')}
        </Button>
      </div>
      {failed}
    </div>
  );
}
