import { Button, Field } from '@fluentui/react-components';
import { useRef } from 'react';
import { CHOSEN_TYPES } from './chosen-types.ts';
import { isTooLarge } from './is-too-large.ts';
import { SizeOf } from './size-of.tsx';
import { useSay } from './words.ts';

export interface FileFieldProps {
  readonly id: string;
  readonly file: File | undefined;
  readonly onChoose: (file: File | undefined) => void;
}

/** A file to go with what a form records. It is kept while the form stands, and sent once that is saved. */
export function FileField({ id, file, onChoose }: FileFieldProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const problem = file && isTooLarge(file) ? say('file.add.hint') : undefined;
  return (
    <Field
      label={{ children: say('file.choose'), className: 'field__label', htmlFor: id }}
      hint={say(file ? 'file.choose.sent-after' : 'file.add.hint')}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <div className="file-field">
        <input
          ref={input}
          type="file"
          accept={CHOSEN_TYPES}
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onChoose(chosen);
            event.target.value = '';
          }}
        />
        {file && (
          <span>
            {file.name} <SizeOf bytes={file.size} />
          </span>
        )}
        <Button id={id} onClick={() => input.current?.click()}>
          {say(file ? 'file.choose.change' : 'file.choose.button')}
        </Button>
        {file && (
          <Button
            appearance="subtle"
            onClick={() => {
              onChoose(undefined);
              document.getElementById(id)?.focus();
            }}
          >
            {say('file.choose.remove')}
          </Button>
        )}
      </div>
    </Field>
  );
}
