import { useId } from 'react';
import type { PriorityPage, PriorityView } from '../../../contract/plans.ts';
import { ChangePriority, changePriority, StatePriority, statePriority } from '../../../contract/plans.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { choiceField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { personField } from '../../../domain/fields/person.ts';
import { lineField, textField } from '../../../domain/fields/text.ts';
import { PRIORITY_PLANS } from '../../../domain/priorities/priority.ts';
import { useWrite } from '../../api/use-write.ts';
import type { ShownField } from '../../components/form/field-draft.ts';
import type { ParsedFields, StoredTexts } from '../../components/fields-form/fields-form.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** The choice that stands for no unit: ids of units hold no star. */
const EVERYBODY = '*';

export type Step =
  { readonly does: 'add' } | { readonly does: 'edit' | 'end'; readonly priority: PriorityView };

interface PriorityDeskProps {
  readonly step: Step;
  readonly page: PriorityPage;
  readonly recordedBy: string;
  readonly onSaved: (words: string) => void;
  readonly onClose: () => void;
}

/** The form of one priority, beside the list. */
export function PriorityDesk({ step, ...desk }: PriorityDeskProps) {
  const say = useSay();
  const titleId = useId();
  const title = say(step.does === 'add' ? 'priorities.add' : `priority.do.${step.does}`);
  return (
    <SideDrawer title={<span id={titleId}>{title}</span>} onClose={desk.onClose}>
      {step.does === 'add' ? (
        <NewPriority {...desk} labelledBy={titleId} />
      ) : (
        <ChangedPriority {...desk} labelledBy={titleId} does={step.does} priority={step.priority} />
      )}
    </SideDrawer>
  );
}

type FormProps = Omit<PriorityDeskProps, 'step'> & { readonly labelledBy: string };

function priorityFields(
  { today }: PriorityPage,
  owner: { readonly id: string; readonly label: string } | undefined,
  say: Say,
): readonly ShownField[] {
  const optional = { isRequired: false } as const;
  return [
    {
      ...choiceField(
        'plan',
        PRIORITY_PLANS.map((id) => ({ id, label: say(`priority.plan.${id}`) })),
      ),
      label: say('priority.plan'),
    },
    { ...lineField('title', 200), label: say('priority.title') },
    { ...textField('measure', 1000), label: say('priority.measure-by') },
    { ...personField('ownerOid', owner ? { named: [owner] } : {}), label: say('priority.ownerOid') },
    { ...dayField('from'), label: say('priority.from') },
    { ...dayField('to'), label: say('priority.to') },
    { ...lineField('approvedBy', 200, optional), label: say('priority.approvedBy') },
    {
      ...dayField('approvedOn', { ...optional, latest: today as CivilDate }),
      label: say('priority.approvedOn'),
    },
  ];
}

const priorityBody = ({ approvedOn, ...values }: ParsedFields): Record<string, unknown> => ({
  ...values,
  ...(typeof approvedOn === 'string' && approvedOn !== '' && { approvedOn }),
});

function NewPriority(form: FormProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  const units = [
    ...(page.mayForAll ? [{ id: EVERYBODY, label: say('priority.everybody') }] : []),
    ...page.units.map(({ key, name }) => ({ id: key, label: name })),
  ];
  return (
    <FieldsForm
      {...form}
      name="priority"
      fields={[
        { ...choiceField('unit', units), label: say('priority.unit') },
        ...priorityFields(page, undefined, say),
      ]}
      draftKey={`priority.${recordedBy}`}
      stored={{ unit: units.length === 1 ? (units[0]?.id ?? '') : '' }}
      today={page.today}
      mutation={useWrite(statePriority, {})}
      schema={StatePriority}
      bodyOf={({ unit, ...values }, formId) => ({
        formId,
        ...(unit !== EVERYBODY && { unit }),
        ...priorityBody(values),
      })}
      onSaved={() => onSaved(say('priority.saved.added'))}
    />
  );
}

const priorityTexts = (priority: PriorityView): StoredTexts => ({
  plan: priority.plan,
  title: priority.title,
  measure: priority.measure,
  ownerOid: priority.ownerOid,
  from: priority.from,
  to: priority.to,
  approvedBy: priority.approvedBy,
  approvedOn: priority.approvedOn ?? '',
});

/** As it stands, to be sent with a change. */
export const statedOf = ({
  plan,
  title,
  measure,
  ownerOid,
  from,
  to,
  approvedBy,
  approvedOn,
}: PriorityView) => ({
  plan,
  title,
  measure,
  ownerOid,
  from,
  to,
  approvedBy,
  ...(approvedOn !== null && { approvedOn }),
});

interface ChangedPriorityProps extends FormProps {
  readonly does: 'edit' | 'end';
  readonly priority: PriorityView;
}

function ChangedPriority({ does, priority, ...form }: ChangedPriorityProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  const now = page.priorities.find(({ key }) => key === priority.key) ?? priority;
  const isEnd = does === 'end';
  const owner = { id: priority.ownerOid, label: priority.ownerName };
  return (
    <FieldsForm
      {...form}
      name="priority"
      fields={
        isEnd
          ? [{ ...textField('endedBecause', 400, { isRequired: true }), label: say('priority.endedBecause') }]
          : priorityFields(page, owner, say)
      }
      draftKey={`priority.${recordedBy}.${does}.${priority.key}`}
      stored={isEnd ? {} : priorityTexts(priority)}
      theirs={
        isEnd || now.version === priority.version ? undefined : { stored: priorityTexts(now), changed: null }
      }
      today={page.today}
      mutation={useWrite(changePriority, { priorityKey: priority.key })}
      schema={ChangePriority}
      bodyOf={({ endedBecause, ...values }) => ({
        version: now.version,
        ...(isEnd ? { ...statedOf(now), endedBecause } : priorityBody(values)),
        ...(!isEnd && now.endedBecause !== null && { endedBecause: now.endedBecause }),
      })}
      onSaved={() => onSaved(say(`priority.saved.${does}`))}
    />
  );
}
