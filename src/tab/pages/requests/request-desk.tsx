import { useId } from 'react';
import type { RequestsPage, RequestView } from '../../../contract/requests.ts';
import {
  AnswerRequest,
  answerRequest,
  AskForTraining,
  askForTraining,
  cancelRequest,
  EndRequest,
  MOST_REQUEST_PENCE,
  SettleInvoice,
  settleInvoice,
  withdrawRequest,
} from '../../../contract/requests.ts';
import { numberField } from '../../../domain/fields/number.ts';
import { textField } from '../../../domain/fields/text.ts';
import { useWrite } from '../../api/use-write.ts';
import { FieldsForm } from '../../components/fields-form/fields-form.tsx';
import { poundsOf } from '../../components/pounds-of.ts';
import { SideDrawer } from '../../components/side-drawer.tsx';
import { backwardsFields, PENCE, penceOf, requestBody, requestFields } from './request-fields.ts';
import { useSay } from './words.ts';

export type Step =
  | { readonly does: 'ask' }
  | { readonly does: 'approve' | 'refuse' | 'settle' | 'withdraw' | 'cancel'; readonly request: RequestView };

interface RequestDeskProps {
  readonly step: Step;
  readonly page: RequestsPage;
  readonly recordedBy: string;
  readonly onSaved: (words: string) => void;
  readonly onClose: () => void;
}

/** The form that is open beside the requests. */
export function RequestDesk({ step, ...desk }: RequestDeskProps) {
  const say = useSay();
  const titleId = useId();
  const form = { ...desk, labelledBy: titleId };
  return (
    <SideDrawer
      title={
        <span id={titleId}>{say(step.does === 'ask' ? 'requests.ask' : `request.do.${step.does}`)}</span>
      }
      onClose={desk.onClose}
    >
      {step.does === 'ask' && <AskForm {...form} />}
      {step.does === 'approve' && <OverspendForm {...form} request={step.request} />}
      {step.does === 'settle' && <InvoiceForm {...form} request={step.request} />}
      {step.does === 'refuse' && <RefusalForm {...form} request={step.request} />}
      {step.does === 'withdraw' && <WithdrawalForm {...form} request={step.request} />}
      {step.does === 'cancel' && <CancellationForm {...form} request={step.request} />}
    </SideDrawer>
  );
}

type FormProps = Omit<RequestDeskProps, 'step'> & { readonly labelledBy: string };
type OneProps = FormProps & { readonly request: RequestView };

function AskForm(form: FormProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  const mutation = useWrite(askForTraining, {});
  if (!page.choices) return null;
  return (
    <FieldsForm
      {...form}
      name="ask"
      fields={requestFields(page.choices, page.today, say)}
      alsoAsk={(typed) => backwardsFields(typed, say)}
      draftKey={`request.${recordedBy}`}
      today={page.today}
      saveWords={say('ask.send')}
      mutation={mutation}
      schema={AskForTraining}
      bodyOf={requestBody}
      onSaved={() => onSaved(say('request.saved.ask'))}
    />
  );
}

const LONGEST_REASON = 400;

/** As it stands now: somebody may have answered while the form was open. */
const versionIn = ({ waiting, mine, answered }: RequestsPage, { key, version }: RequestView): string =>
  [...waiting, ...mine, ...answered].find((each) => each.key === key)?.version ?? version;

function RefusalForm({ request, ...form }: OneProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  return (
    <FieldsForm
      {...form}
      name="refusal"
      fields={[
        {
          ...textField('reason', LONGEST_REASON, { isRequired: true }),
          label: say('refusal.reason'),
          hint: say('refusal.reason.hint', { name: request.person.displayName }),
        },
      ]}
      draftKey={`request.${recordedBy}.refuse.${request.key}`}
      today={page.today}
      saveWords={say('request.do.refuse')}
      mutation={useWrite(answerRequest, { requestKey: request.key })}
      schema={AnswerRequest}
      bodyOf={({ reason }) => ({ version: versionIn(page, request), answer: 'refuse', reason })}
      onSaved={() => onSaved(say('request.saved.refuse', { name: request.person.displayName }))}
    />
  );
}

/** More than is left is approved with a reason alone. */
function OverspendForm({ request, ...form }: OneProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  return (
    <FieldsForm
      {...form}
      name="overspend"
      fields={[
        {
          ...textField('overspendBecause', LONGEST_REASON, { isRequired: true }),
          label: say('overspend.reason'),
          hint:
            request.leftPence !== null && request.leftPence < request.costPence
              ? say('overspend.reason.hint', {
                  cost: poundsOf(request.costPence),
                  left: poundsOf(request.leftPence),
                })
              : say('overspend.reason.meanwhile'),
        },
      ]}
      draftKey={`request.${recordedBy}.overspend.${request.key}`}
      today={page.today}
      saveWords={say('request.do.approve')}
      mutation={useWrite(answerRequest, { requestKey: request.key })}
      schema={AnswerRequest}
      bodyOf={({ overspendBecause }) => ({
        version: versionIn(page, request),
        answer: 'approve',
        overspendBecause,
      })}
      onSaved={() => onSaved(say('request.saved.approve', { title: request.title }))}
    />
  );
}

function InvoiceForm({ request, ...form }: OneProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  const paid = request.invoicePence ?? request.costPence;
  return (
    <FieldsForm
      {...form}
      name="invoice"
      fields={[
        {
          ...numberField('invoicePounds', { smallest: 0, largest: MOST_REQUEST_PENCE / PENCE }),
          label: say('invoice.pounds'),
        },
      ]}
      stored={{ invoicePounds: String(paid / PENCE) }}
      draftKey={`request.${recordedBy}.invoice.${request.key}`}
      today={page.today}
      mutation={useWrite(settleInvoice, { requestKey: request.key })}
      schema={SettleInvoice}
      bodyOf={({ invoicePounds }) => ({
        version: versionIn(page, request),
        invoicePence: penceOf(Number(invoicePounds)),
      })}
      onSaved={() => onSaved(say('request.saved.settle'))}
    />
  );
}

function WithdrawalForm({ request, ...form }: OneProps) {
  const mutation = useWrite(withdrawRequest, { requestKey: request.key });
  return <EndForm {...form} request={request} does="withdraw" mutation={mutation} />;
}

function CancellationForm({ request, ...form }: OneProps) {
  const mutation = useWrite(cancelRequest, { requestKey: request.key });
  return <EndForm {...form} request={request} does="cancel" mutation={mutation} />;
}

interface EndFormProps extends OneProps {
  readonly does: 'withdraw' | 'cancel';
  readonly mutation: ReturnType<typeof useWrite<typeof cancelRequest>>;
}

function EndForm({ request, does, ...form }: EndFormProps) {
  const say = useSay();
  const { page, recordedBy, onSaved } = form;
  return (
    <FieldsForm
      {...form}
      name="end"
      fields={[
        { ...textField('reason', LONGEST_REASON, { isRequired: true }), label: say(`end.${does}.reason`) },
      ]}
      draftKey={`request.${recordedBy}.${does}.${request.key}`}
      today={page.today}
      saveWords={say(`request.do.${does}`)}
      schema={EndRequest}
      bodyOf={({ reason }) => ({ version: versionIn(page, request), reason })}
      onSaved={() => onSaved(say(`request.saved.${does}`))}
    />
  );
}
