import { useId } from 'react';
import type {
  AgreedTargetView,
  NeedGroupView,
  NeedView,
  PlannedGoalView,
  PlanPage,
} from '../../../contract/plans.ts';
import {
  AddGoal,
  addGoal,
  AnswerNeed,
  answerNeed,
  ChangeGoal,
  changeGoal,
  NoteProgress,
  noteProgress,
  RaiseNeed,
  raiseNeed,
  suggestGoal,
  WithdrawNeed,
  withdrawNeed,
  WithdrawSuggestion,
  withdrawSuggestion,
} from '../../../contract/plans.ts';
import { useWrite } from '../../api/use-write.ts';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import {
  carryField,
  goalBody,
  goalFormFields,
  goalTexts,
  needFormFields,
  targetTexts,
  wordsField,
} from './plan-fields.ts';
import type { Step as AnyStep } from './step.ts';
import type { usePlanUndo } from './use-plan-undo.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** One that is a form. */
type Step = Exclude<AnyStep, { readonly does: 'history' }>;

interface DeskProps {
  readonly page: PlanPage;
  readonly recordedBy: string;
  /** Says what was saved, and closes the form. */
  readonly onSaved: ReturnType<typeof usePlanUndo>['tell'];
  readonly onClose: () => void;
}

/** The form that is open beside the plan. */
export function PlanDesk({ step, ...desk }: DeskProps & { readonly step: Step }) {
  const say = useSay();
  const titleId = useId();
  return (
    <SideDrawer title={<span id={titleId}>{titleOf(step, desk.page, say)}</span>} onClose={desk.onClose}>
      <StepForm {...desk} step={step} labelledBy={titleId} />
    </SideDrawer>
  );
}

type FormProps = DeskProps & { readonly labelledBy: string };

function StepForm({ step, ...form }: FormProps & { readonly step: Step }) {
  switch (step.does) {
    case 'add-goal':
      return form.page.may.addGoal ? (
        <NewGoalForm {...form} need={step.need} target={step.target} />
      ) : (
        <SuggestionForm {...form} need={step.need} />
      );
    case 'edit':
      return <GoalForm {...form} goal={step.goal} />;
    case 'done':
    case 'drop':
      return <EndForm {...form} goal={step.goal} to={step.does} />;
    case 'carry-over':
      return <CarryForm {...form} goal={step.goal} />;
    case 'note':
      return <NoteForm {...form} goal={step.goal} />;
    case 'withdraw-suggestion':
      return <WithdrawSuggestionForm {...form} goal={step.goal} />;
    case 'raise-need':
      return <NeedForm {...form} supports={step.supports} />;
    case 'dispute':
      return <DisputeForm {...form} need={step.need} />;
    case 'withdraw-need':
      return <WithdrawNeedForm {...form} need={step.need} />;
  }
}

function titleOf(step: Step, { may }: PlanPage, say: Say): string {
  switch (step.does) {
    case 'add-goal':
      return say(may.addGoal ? 'plan.add-goal' : 'plan.suggest-goal');
    case 'withdraw-suggestion':
      return say('goal.do.withdraw');
    case 'raise-need':
      return say(step.supports ? 'need.do.support' : 'plan.raise-need');
    case 'dispute':
      return say('need.do.dispute');
    case 'withdraw-need':
      return say('need.do.withdraw');
    default:
      return say(`goal.do.${step.does}`);
  }
}

/** Whose draft it is, of which form, about what. */
const draftKey = ({ recordedBy, page }: FormProps, form: string, about = ''): string =>
  ['plan', recordedBy, page.person.oid, form, about].join('.');

interface AboutNeed {
  readonly need: NeedGroupView | undefined;
}

interface AboutGoal {
  readonly goal: PlannedGoalView;
}

function NewGoalForm({
  need,
  target,
  ...form
}: FormProps & AboutNeed & { readonly target: AgreedTargetView | undefined }) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(addGoal, { oid: page.person.oid });
  const { fields, more } = goalFormFields(page, undefined, say);
  return (
    <FieldsForm
      {...form}
      name="goal"
      fields={fields}
      more={{ summary: say('goal.more'), fields: more }}
      draftKey={draftKey(form, 'goal', target ? `${target.meeting} ${target.place}` : need?.key)}
      stored={target ? targetTexts(target) : { need: need?.key ?? '' }}
      today={page.today}
      mutation={mutation}
      schema={AddGoal}
      bodyOf={(values, formId) => ({
        formId,
        ...goalBody(values),
        ...(target && { fromTarget: { meeting: target.meeting, place: target.place } }),
      })}
      onSaved={() => onSaved(say('goal.saved.added'))}
    />
  );
}

function SuggestionForm({ need, ...form }: FormProps & AboutNeed) {
  const say = useSay();
  const { page, onSaved } = form;
  const { displayName: name, oid } = page.person;
  const mutation = useWrite(suggestGoal, { oid });
  const { fields, more } = goalFormFields(page, undefined, say);
  return (
    <FieldsForm
      {...form}
      name="goal"
      fields={fields}
      more={{ summary: say('goal.more'), fields: more }}
      draftKey={draftKey(form, 'suggestion', need?.key)}
      stored={{ need: need?.key ?? '' }}
      today={page.today}
      note={<p className="quiet">{say('goal.suggest-note', { name })}</p>}
      mutation={mutation}
      schema={AddGoal}
      bodyOf={(values, formId) => ({ formId, ...goalBody(values) })}
      onSaved={() => onSaved(say('goal.saved.suggested', { name }))}
    />
  );
}

/** As the page has it by now: somebody else may have changed it while the form was open. */
const asItIs = (page: PlanPage, goal: PlannedGoalView): PlannedGoalView =>
  page.goals.find(({ key }) => key === goal.key) ?? goal;

function GoalForm({ goal, ...form }: FormProps & AboutGoal) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(changeGoal, { oid: page.person.oid, goalKey: goal.key });
  const { fields, more } = goalFormFields(page, goal, say);
  const now = asItIs(page, goal);
  return (
    <FieldsForm
      {...form}
      name="goal"
      fields={fields}
      more={{ summary: say('goal.more'), fields: more }}
      draftKey={draftKey(form, 'edit', goal.key)}
      stored={goalTexts(goal, page)}
      theirs={
        now.version === goal.version ? undefined : { stored: goalTexts(now, page), changed: now.changed }
      }
      today={page.today}
      mutation={mutation}
      schema={ChangeGoal}
      bodyOf={(values) => ({ version: now.version, change: { to: 'edit', fields: goalBody(values) } })}
      onSaved={() => onSaved(say('goal.saved.edit'))}
    />
  );
}

function EndForm({ goal, to, ...form }: FormProps & AboutGoal & { readonly to: 'done' | 'drop' }) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(changeGoal, { oid: page.person.oid, goalKey: goal.key });
  return (
    <FieldsForm
      {...form}
      name="goal-end"
      fields={wordsField('outcome', say(`goal.outcome.${to}`))}
      draftKey={draftKey(form, to, goal.key)}
      today={page.today}
      saveWords={say(`goal.do.${to}`)}
      mutation={mutation}
      schema={ChangeGoal}
      bodyOf={({ outcome }) => ({ version: asItIs(page, goal).version, change: { to, outcome } })}
      onSaved={(after) => onSaved(say(`goal.saved.${to}`), { reopens: goal, after })}
    />
  );
}

function CarryForm({ goal, ...form }: FormProps & AboutGoal) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(changeGoal, { oid: page.person.oid, goalKey: goal.key });
  return (
    <FieldsForm
      {...form}
      name="goal-carry"
      fields={carryField(goal, say)}
      draftKey={draftKey(form, 'carry-over', goal.key)}
      today={page.today}
      saveWords={say('goal.do.carry-over')}
      mutation={mutation}
      schema={ChangeGoal}
      bodyOf={({ targetOn }) => ({
        version: asItIs(page, goal).version,
        change: { to: 'carry-over', targetOn },
      })}
      onSaved={() => onSaved(say('goal.saved.carry-over'))}
    />
  );
}

function NoteForm({ goal, ...form }: FormProps & AboutGoal) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(noteProgress, { oid: page.person.oid, goalKey: goal.key });
  return (
    <FieldsForm
      {...form}
      name="goal-note"
      fields={wordsField('text', say('goal.note-text'))}
      draftKey={draftKey(form, 'note', goal.key)}
      today={page.today}
      mutation={mutation}
      schema={NoteProgress}
      bodyOf={({ text }, formId) => ({ formId, text })}
      onSaved={() => onSaved(say('goal.saved.note'))}
    />
  );
}

function WithdrawSuggestionForm({ goal, ...form }: FormProps & AboutGoal) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(withdrawSuggestion, { oid: page.person.oid, goalKey: goal.key });
  return (
    <FieldsForm
      {...form}
      name="goal-withdrawal"
      fields={wordsField('reason', say('goal.withdraw-reason'), LONGEST_REASON)}
      draftKey={draftKey(form, 'withdraw', goal.key)}
      today={page.today}
      saveWords={say('goal.do.withdraw')}
      mutation={mutation}
      schema={WithdrawSuggestion}
      bodyOf={({ reason }) => ({ version: asItIs(page, goal).version, reason })}
      onSaved={() => onSaved(say('goal.saved.withdraw'))}
    />
  );
}

const LONGEST_REASON = 400;

function NeedForm({ supports, ...form }: FormProps & { readonly supports: NeedGroupView | undefined }) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(raiseNeed, { oid: page.person.oid });
  return (
    <FieldsForm
      {...form}
      name="need"
      fields={needFormFields(page, supports !== undefined, say)}
      draftKey={draftKey(form, 'need', supports?.key)}
      today={page.today}
      note={
        <>
          {supports && <p className="own-words">{supports.text}</p>}
          <p className="quiet">{page.promises.need}</p>
          {page.choices.sources.includes('complaint') && (
            <p className="quiet">
              {say('need.promise.restricted', { promise: page.promises.restrictedNeed })}
            </p>
          )}
        </>
      }
      mutation={mutation}
      schema={RaiseNeed}
      bodyOf={({ text, source, evidence, raisedOn }, formId) => ({
        formId,
        text: supports?.text ?? text,
        source,
        evidence,
        raisedOn,
        ...(supports && { supports: supports.key }),
      })}
      onSaved={() => onSaved(say('need.saved.raised'))}
    />
  );
}

interface AboutOneNeed {
  readonly need: NeedView;
}

const needAsItIs = ({ needs }: PlanPage, need: NeedView): NeedView =>
  needs.flatMap(({ sources }) => sources).find(({ key }) => key === need.key) ?? need;

function DisputeForm({ need, ...form }: FormProps & AboutOneNeed) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(answerNeed, { oid: page.person.oid, needKey: need.key });
  return (
    <FieldsForm
      {...form}
      name="need-answer"
      fields={wordsField('text', say('need.answer-text'))}
      draftKey={draftKey(form, 'dispute', need.key)}
      today={page.today}
      note={<p className="own-words">{need.text}</p>}
      mutation={mutation}
      schema={AnswerNeed}
      bodyOf={({ text }) => ({ version: needAsItIs(page, need).version, answer: 'disputed', text })}
      onSaved={(after) => onSaved(say('need.saved.disputed'), { unanswers: need, after })}
    />
  );
}

function WithdrawNeedForm({ need, ...form }: FormProps & AboutOneNeed) {
  const say = useSay();
  const { page, onSaved } = form;
  const mutation = useWrite(withdrawNeed, { oid: page.person.oid, needKey: need.key });
  return (
    <FieldsForm
      {...form}
      name="need-withdrawal"
      fields={wordsField('reason', say('need.withdraw-reason'), LONGEST_REASON)}
      draftKey={draftKey(form, 'withdraw-need', need.key)}
      today={page.today}
      note={<p className="own-words">{need.text}</p>}
      saveWords={say('need.do.withdraw')}
      mutation={mutation}
      schema={WithdrawNeed}
      bodyOf={({ reason }) => ({ version: needAsItIs(page, need).version, reason })}
      onSaved={() => onSaved(say('need.saved.withdraw'))}
    />
  );
}
