import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { draftRule } from '../../../contract/policies.ts';
import { useWrite } from '../../api/use-write.ts';
import type { Me } from '../../../contract/me.ts';
import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import { differencesIn, keptYours } from '../../components/form/compared-drafts.ts';
import { Conflict } from '../../components/conflict/conflict.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import type { FieldDraft } from '../../components/form/field-draft.ts';
import { LongTextField, TextField } from '../../components/form/field.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { comparedRuleFields } from './compared-rule-fields.ts';
import { RuleCoverage } from './rule-coverage.tsx';
import type { RuleFormMode } from './rule-draft.ts';
import { checkRuleDraft, openedDraft, shownTerms } from './rule-draft.ts';
import { fieldName } from './rule-form-fields.ts';
import { RuleObligation } from './rule-obligation.tsx';
import { useSay } from './words.ts';

interface RuleFormProps {
  readonly me: Me;
  readonly policy: PolicyRules;
  readonly rule: RuleView;
  readonly mode: RuleFormMode;
  readonly today: string;
  readonly onDrafted: () => void;
  readonly onClose: () => void;
}

/** What a form was opened with. */
interface Seen {
  readonly rule: RuleView;
  readonly draft: PolicyRules['draft'];
}

/** What the form calls the place that the server names by the end of its path. */
function fieldNamed(name: string, rule: RuleView): string {
  if (['effectiveFrom', 'announcement', 'roles', 'employment', 'flags', 'obligation'].includes(name)) {
    return name;
  }
  const { fields } = shownTerms(rule);
  const field = fields.find(
    ({ path }) => [path, fieldName(path)].includes(name) || path.endsWith(`.${name}`),
  );
  return field ? fieldName(field.path) : 'rule';
}

/** A change of one rule, from a day, with what people are told. Nothing changes until the preview is published. */
export function RuleForm({ me, policy, rule: current, mode, today, onDrafted, onClose }: RuleFormProps) {
  const say = useSay();
  // As the form saw it first: what differs from that is sent, held against the draft's version.
  const [seen, setSeen] = useState<Seen>({ rule: current, draft: policy.draft });
  const { rule } = seen;
  const key = `cpd.draft.rule.${me.oid}.${policy.id}.${rule.key}${mode === 'change' ? '' : `.${mode}`}`;
  const draft = useDraft<string>(key, () => openedDraft(rule, seen.draft, say));
  const form = useSubmission('rule', useWrite(draftRule, { policyId: policy.id }), () => {
    draft.clear();
    onDrafted();
  });
  const idOf = (field: string): string => `rule-${policy.id}-${rule.key}-${fieldNamed(field, rule)}`;
  const problemOf = (field: string): string | undefined =>
    form.problems.find((each) => fieldNamed(each.path, rule) === field)?.message;
  const submit = (values: FieldDraft, held: Seen) =>
    form.submit(
      checkRuleDraft(
        values,
        { policy, rule: held.rule, mode, today, draftVersion: held.draft?.version },
        say,
      ),
    );
  const now: Seen = { rule: current, draft: policy.draft };
  const compared = comparedRuleFields(policy, rule, mode, say);
  const versions = {
    before: openedDraft(rule, seen.draft, say),
    theirs: openedDraft(current, policy.draft, say),
    yours: draft.values,
  };
  const isConflict =
    form.failure?.code === 'changed-meanwhile' && policy.draft?.version !== seen.draft?.version;
  const keepYours = () => {
    const kept = keptYours(compared, versions);
    draft.set(kept);
    setSeen(now);
    submit(kept, now);
  };
  const field = (name: string, label: string) => ({
    id: idOf(name),
    label,
    value: draft.values[name] ?? '',
    onChange: (value: string) => draft.set({ [name]: value }),
    problem: problemOf(name),
  });
  const formElement = useRef<HTMLFormElement>(null);
  useEffect(() => formElement.current?.focus(), []);
  const title = say(mode === 'change' ? 'rule.form' : `rule.${mode}.form`, { title: rule.title });
  const parts = { policy, rule, today, draft, idOf, problemOf };
  return (
    <form
      ref={formElement}
      tabIndex={-1}
      className="form"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit(draft.values, seen);
      }}
    >
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      <p id={idOf('rule')} tabIndex={-1} className={mode === 'change' ? 'visually-hidden' : undefined}>
        {mode === 'change' ? title : say(`rule.${mode}.note`)}
      </p>
      {problemOf('rule') !== undefined && <p className="field__problem">{problemOf('rule')}</p>}
      {mode !== 'leave-out' && (
        <>
          <RuleCoverage {...parts} />
          <RuleObligation {...parts} />
        </>
      )}
      <fieldset className="form__part">
        <legend>{say('rule.when')}</legend>
        <TextField
          {...field('effectiveFrom', say('rule.effectiveFrom'))}
          hint={say('rule.effectiveFrom.hint')}
          isShort
        />
        <LongTextField
          {...field('announcement', say('rule.announcement'))}
          hint={say('rule.announcement.hint')}
        />
      </fieldset>
      {isConflict ? (
        <Conflict
          changed={policy.draft?.changed ?? null}
          today={today}
          differences={differencesIn(compared, versions)}
          isSaving={form.isSaving}
          onKeepYours={keepYours}
          onKeepTheirs={() => {
            draft.clear();
            onClose();
          }}
        />
      ) : (
        <>
          <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={form.retry} />
          <div className="form__buttons">
            <Button type="submit" appearance="primary" disabledFocusable={form.isSaving}>
              {say(form.isSaving ? 'form.saving' : 'rule.preview')}
            </Button>
            <Button onClick={onClose}>{say('form.close')}</Button>
          </div>
        </>
      )}
    </form>
  );
}
