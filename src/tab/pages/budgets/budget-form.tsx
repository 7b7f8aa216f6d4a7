import { useId } from 'react';
import type { BudgetsPage, BudgetView } from '../../../contract/budgets.ts';
import {
  ChangeBudget,
  changeBudget,
  LONGEST_CONDITIONS,
  MOST_BUDGET_PENCE,
  SetBudget,
  setBudget,
} from '../../../contract/budgets.ts';
import { STREAMS } from '../../../domain/budgets/budget.ts';
import { choiceField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { numberField } from '../../../domain/fields/number.ts';
import { textField } from '../../../domain/fields/text.ts';
import { useWrite } from '../../api/use-write.ts';
import type { ParsedFields } from '../../components/fields-form/fields-form.tsx';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import type { ShownField } from '../../components/form/field-draft.ts';
import { SideDrawer } from '../../components/side-drawer.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** The choice that stands for no unit, and for no strand: ids hold no star. */
const NONE = '*';
const PENCE = 100;

interface BudgetDeskProps {
  /** The one that is changed; undefined: a new one. */
  readonly budget: BudgetView | undefined;
  readonly page: BudgetsPage;
  readonly recordedBy: string;
  readonly onSaved: (words: string) => void;
  readonly onClose: () => void;
}

/** The form of one budget, beside the table. */
export function BudgetDesk({ budget, ...desk }: BudgetDeskProps) {
  const say = useSay();
  const titleId = useId();
  return (
    <SideDrawer
      title={<span id={titleId}>{say(budget ? 'budget.change' : 'budgets.add')}</span>}
      onClose={desk.onClose}
    >
      {budget ? (
        <ChangedBudget {...desk} labelledBy={titleId} budget={budget} />
      ) : (
        <NewBudget {...desk} labelledBy={titleId} />
      )}
    </SideDrawer>
  );
}

type FormProps = Omit<BudgetDeskProps, 'budget'> & { readonly labelledBy: string };

const budgetFields = (say: Say): readonly ShownField[] => [
  {
    ...choiceField(
      'stream',
      STREAMS.map((id) => ({ id, label: say(`budget.stream.${id}`) })),
    ),
    label: say('budget.stream'),
  },
  { ...dayField('from'), label: say('budget.from') },
  { ...dayField('to'), label: say('budget.to') },
  {
    ...numberField('allocatedPounds', { smallest: 0, largest: MOST_BUDGET_PENCE / PENCE }),
    label: say('budget.allocated'),
  },
  { ...textField('conditions', LONGEST_CONDITIONS), label: say('budget.conditions') },
];

const budgetBody = ({ allocatedPounds, ...values }: ParsedFields) => ({
  ...values,
  allocatedPence: Math.round(Number(allocatedPounds) * PENCE),
});

function NewBudget(form: FormProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  const units = [
    ...(page.mayForAll ? [{ id: NONE, label: say('budget.everybody') }] : []),
    ...page.units.map(({ key, name }) => ({ id: key, label: name })),
  ];
  const strands = [...page.strands, { id: NONE, label: say('budget.no-strand') }];
  return (
    <FieldsForm
      {...form}
      name="budget"
      fields={[
        { ...choiceField('unit', units), label: say('budget.unit') },
        { ...choiceField('strand', strands), label: say('budget.strand') },
        ...budgetFields(say),
      ]}
      draftKey={`budget.${recordedBy}`}
      stored={{
        unit: units.length === 1 ? (units[0]?.id ?? '') : '',
        strand: strands.length === 1 ? NONE : '',
      }}
      today={page.today}
      mutation={useWrite(setBudget, {})}
      schema={SetBudget}
      bodyOf={({ unit, strand, ...values }, formId) => ({
        formId,
        ...(unit !== NONE && { unit }),
        ...(strand !== NONE && { strand }),
        ...budgetBody(values),
      })}
      onSaved={() => onSaved(say('budget.saved.added'))}
    />
  );
}

const budgetTexts = ({ stream, from, to, allocatedPence, conditions }: BudgetView) => ({
  stream,
  from,
  to,
  allocatedPounds: String(allocatedPence / PENCE),
  conditions,
});

function ChangedBudget({ budget, ...form }: FormProps & { readonly budget: BudgetView }) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  const now = page.budgets.find(({ key }) => key === budget.key) ?? budget;
  return (
    <FieldsForm
      {...form}
      name="budget"
      fields={budgetFields(say)}
      draftKey={`budget.${recordedBy}.${budget.key}`}
      stored={budgetTexts(budget)}
      theirs={now.version === budget.version ? undefined : { stored: budgetTexts(now), changed: null }}
      today={page.today}
      mutation={useWrite(changeBudget, { budgetKey: budget.key })}
      schema={ChangeBudget}
      bodyOf={(values) => ({ version: now.version, ...budgetBody(values) })}
      onSaved={() => onSaved(say('budget.saved.changed'))}
    />
  );
}
