import { Button } from '@fluentui/react-components';
import type { Me } from '../../../contract/me.ts';
import type { RuleView } from '../../../contract/rules.ts';
import { useDraftRule } from '../../api/writes.ts';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { LongTextField, TextField } from '../../components/form/field.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../components/form/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { useSay } from '../../messages/use-say.ts';
import { checkRuleDraft, emptyRuleDraft, numberField, numberLabel } from './rule-draft.ts';

interface RuleFormProps {
  readonly me: Me;
  readonly policyId: string;
  readonly rule: RuleView;
  readonly today: string;
  readonly onDrafted: () => void;
  readonly onClose: () => void;
}

/** Other numbers for one rule, from a day, with what people are told. Nothing changes until the preview is published. */
export function RuleForm({ me, policyId, rule, today, onDrafted, onClose }: RuleFormProps) {
  const say = useSay();
  const draft = useDraft<string>(`cpd.draft.rule.${me.oid}.${policyId}.${rule.key}`, () =>
    emptyRuleDraft(rule),
  );
  const form = useSubmission('rule', useDraftRule(policyId), () => {
    draft.clear();
    onDrafted();
  });
  // The server names a number by the end of its path.
  const fieldNamed = (name: string): string => {
    const number = rule.numbers.find(({ path }) => path === name || path.endsWith(`.${name}`));
    return number ? numberField(number.path) : name;
  };
  const idOf = (field: string): string => `rule-${rule.key}-${fieldNamed(field)}`;
  const submit = () => form.submit(checkRuleDraft(draft.values, rule, today));
  const field = (name: string, label: string) => ({
    id: idOf(name),
    label,
    value: draft.values[name] ?? '',
    onChange: (value: string) => draft.set({ [name]: value }),
    problem: form.problems.find((each) => fieldNamed(each.field) === name)?.message,
  });
  return (
    <form
      className="form"
      noValidate
      aria-label={say('rule.form', { title: rule.title })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      {rule.numbers.map(({ path }) => (
        <TextField
          key={path}
          {...field(numberField(path), numberLabel(path, say))}
          inputMode="decimal"
          isShort
        />
      ))}
      <TextField
        {...field('effectiveFrom', say('rule.effectiveFrom'))}
        hint={say('rule.effectiveFrom.hint')}
        isShort
      />
      <LongTextField
        {...field('announcement', say('rule.announcement'))}
        hint={say('rule.announcement.hint')}
      />
      <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={submit} />
      <div className="form__buttons">
        <Button type="submit" appearance="primary" disabledFocusable={form.isSaving}>
          {say(form.isSaving ? 'form.saving' : 'rule.preview')}
        </Button>
        <Button onClick={onClose}>{say('form.close')}</Button>
      </div>
    </form>
  );
}
