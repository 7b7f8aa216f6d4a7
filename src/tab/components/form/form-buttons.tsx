import { Button } from '@fluentui/react-components';
import { useSay } from '../../messages/use-say.ts';

interface FormButtonsProps {
  readonly isSaving: boolean;
  readonly onClear: () => void;
  /** Puts the form away with what is typed kept. */
  readonly onClose?: () => void;
}

/** Saving keeps the focus on its button: a disabled one would drop it. */
export function FormButtons({ isSaving, onClear, onClose }: FormButtonsProps) {
  const say = useSay();
  return (
    <div className="form__buttons">
      <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
        {say(isSaving ? 'form.saving' : 'form.save')}
      </Button>
      {onClose && <Button onClick={onClose}>{say('form.close')}</Button>}
      <Button appearance="subtle" onClick={onClear}>
        {say('form.clear')}
      </Button>
    </div>
  );
}
