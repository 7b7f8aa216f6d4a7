import { useId } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { Provision } from '../../../contract/provision.ts';
import { JudgeCriterion, judgeCriterion, JudgeProvider, judgeProvider } from '../../../contract/provision.ts';
import { choiceField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { textField } from '../../../domain/fields/text.ts';
import { useWrite } from '../../api/use-write.ts';
import type { StoredTexts } from '../../components/fields-form/fields-form.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import type { ShownField } from '../../components/form/field-draft.ts';
import { SideDrawer } from '../../components/side-drawer.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

export type Step = { readonly does: 'provider' } | { readonly does: 'criterion'; readonly id: string };

interface DeskProps {
  readonly page: Provision;
  readonly eventKey: string;
  readonly me: Pick<Me, 'oid' | 'today'>;
  readonly onSaved: (words: string) => void;
  readonly onClose: () => void;
}

type FormProps = DeskProps & { readonly labelledBy: string };

/** The form of one judgement, beside the list. */
export function JudgementDesk({ step, ...desk }: DeskProps & { readonly step: Step }) {
  const say = useSay();
  const titleId = useId();
  const criterion =
    step.does === 'criterion' ? desk.page.criteria.find(({ id }) => id === step.id) : undefined;
  const title = criterion?.label ?? say('provider.judge');
  return (
    <SideDrawer title={<span id={titleId}>{title}</span>} onClose={desk.onClose}>
      {criterion ? (
        <CriterionForm {...desk} labelledBy={titleId} criterion={criterion} />
      ) : (
        <ProviderForm {...desk} labelledBy={titleId} />
      )}
    </SideDrawer>
  );
}

function criterionFields(
  { mayBeNotApplicable }: Provision['criteria'][number],
  say: Say,
): readonly ShownField[] {
  const answers = [...(['yes', 'no'] as const), ...(mayBeNotApplicable ? (['n/a'] as const) : [])];
  const hint = say('criteria.note.hint');
  return [
    {
      ...choiceField(
        'answer',
        answers.map((id) => ({ id, label: say(`criteria.${id}`) })),
      ),
      label: say('criteria.ask'),
    },
    {
      ...textField('note', 1000, { isRequired: true, onlyWhen: { field: 'answer', is: ['no', 'n/a'] } }),
      label: say('criteria.note'),
      hint,
    },
    {
      ...textField('remark', 1000, { onlyWhen: { field: 'answer', is: ['yes'] } }),
      label: say('criteria.note'),
      hint,
    },
  ];
}

function textsOf({ judged }: Provision['criteria'][number]): StoredTexts {
  if (!judged) return {};
  return { answer: judged.answer, [judged.answer === 'yes' ? 'remark' : 'note']: judged.note };
}

function CriterionForm({
  criterion,
  ...form
}: FormProps & { readonly criterion: Provision['criteria'][number] }) {
  const say = useSay();
  const { page, eventKey, me, onSaved } = form;
  return (
    <FieldsForm
      {...form}
      name="criteria"
      fields={criterionFields(criterion, say)}
      draftKey={`criterion.${me.oid}.${eventKey}.${criterion.id}`}
      stored={textsOf(criterion)}
      note={<blockquote className="quiet">{criterion.clause.quote}</blockquote>}
      today={me.today}
      mutation={useWrite(judgeCriterion, { eventKey })}
      schema={JudgeCriterion}
      bodyOf={({ answer, note, remark }) => ({
        version: page.version,
        criterion: criterion.id,
        answer,
        note: note ?? remark ?? '',
      })}
      onSaved={() => onSaved(say('criteria.saved'))}
    />
  );
}

function ProviderForm(form: FormProps) {
  const say = useSay();
  const { page, eventKey, me, onSaved } = form;
  const enough = (id: string, label: string): ShownField => ({
    ...choiceField(
      id,
      (['sufficient', 'insufficient'] as const).map((each) => ({ id: each, label: say(`provider.${each}`) })),
    ),
    label,
  });
  return (
    <FieldsForm
      {...form}
      name="provider"
      fields={[
        enough('quality', say('provider.quality')),
        enough('integrity', say('provider.integrity')),
        { ...textField('reason', 1000, { isRequired: true }), label: say('provider.reason') },
        { ...dayField('until'), label: say('provider.until-ask') },
      ]}
      draftKey={`provider.${me.oid}.${eventKey}`}
      today={me.today}
      mutation={useWrite(judgeProvider, { eventKey })}
      schema={JudgeProvider}
      bodyOf={(values, formId) => ({ formId, ...values })}
      onSaved={() => onSaved(say('provider.saved', { provider: page.provider }))}
    />
  );
}
