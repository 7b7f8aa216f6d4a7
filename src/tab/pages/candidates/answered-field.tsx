import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { answerId } from '../../components/autosave/edits.ts';
import type { AutosavedTexts } from '../../components/autosave/use-autosaved-texts.ts';
import { DrawnField } from '../../components/form/drawn-field.tsx';
import type { FieldDraft, ShownField } from '../../components/form/field-draft.ts';
import { draftOfField, typedIn, wordedDraft } from '../../components/form/field-draft.ts';
import { useSay as useCommonSay } from '../../messages/use-say.ts';
import { useSay } from './words.ts';

interface AnsweredFieldProps {
  readonly code: string;
  readonly field: ShownField;
  readonly answers: AutosavedTexts;
  readonly today: string;
  readonly problem: string | undefined;
}

/** A field that saves itself: what is typed stands as it was typed, and is sent as it is parsed. */
export function AnsweredField({ code, field, answers, today, problem }: AnsweredFieldProps) {
  const common = useCommonSay();
  const [typed, setTyped] = useState<FieldDraft>({});
  const draft = { ...draftOfField(field, answers.textOf(field.id, code)), ...typed };
  return (
    <>
      <DrawnField
        id={answerId(field.id, code)}
        field={
          field.isRequired ? field : { ...field, label: common('form.optional', { label: field.label }) }
        }
        draft={draft}
        today={today}
        problem={problem}
        nothing={common(field.isRequired ? 'form.choose' : 'form.nothing')}
        onChange={(changes) => {
          const next = { ...draft, ...changes };
          setTyped(next);
          answers.edit(field.id, code, String(typedIn(field, next)));
        }}
      />
      <TheirAnswer
        of={field.id}
        code={code}
        answers={answers}
        wordsOf={(text) => wordedDraft(field, draftOfField(field, text), common)}
        onChosen={() => setTyped({})}
      />
    </>
  );
}

interface TheirAnswerProps {
  readonly of: string;
  readonly code: string;
  readonly answers: AutosavedTexts;
  readonly wordsOf?: (text: string) => string;
  readonly onChosen?: () => void;
}

/** What another device wrote there meanwhile, beside what was typed here, for the writer to choose. */
export function TheirAnswer({ of, code, answers, wordsOf = (text) => text, onChosen }: TheirAnswerProps) {
  const say = useSay();
  const theirs = answers.theirs(of, code);
  if (theirs === undefined) return null;
  const inWords = (text: string): string => (text === '' ? say('answer.nothing') : wordsOf(text));
  const choose = (isMine: boolean) => {
    answers.choose(of, code, isMine);
    if (!isMine) onChosen?.();
  };
  return (
    <div className="notice notice--warning" role="group" aria-label={say('answer.conflict')}>
      <p>{say('answer.conflict')}</p>
      <p className="own-words">{inWords(theirs)}</p>
      <div className="row__actions">
        <Button size="small" appearance="primary" onClick={() => choose(true)}>
          {say('answer.mine', { text: inWords(answers.textOf(of, code)) })}
        </Button>
        <Button size="small" onClick={() => choose(false)}>
          {say('answer.theirs')}
        </Button>
      </div>
    </div>
  );
}
