/**
 * The part of Adaptive Cards that we use, version 1.5: the newest that Teams shows everywhere (Teams docs: cards
 * reference; Adaptive Cards docs: schema explorer). No `Action.ShowCard`: focus does not move into it, and its inputs
 * are not sent with the card's own.
 */
export interface TextBlock {
  readonly type: 'TextBlock';
  /** Our own words only: Teams reads Markdown in it. */
  readonly text: string;
  readonly style: 'heading';
  readonly size: 'Medium' | 'Large';
  readonly weight: 'Bolder';
  readonly wrap: true;
}

export interface TextRun {
  readonly type: 'TextRun';
  /** Through `cardText`: shown as it stands, Markdown is not read here. */
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
}

export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly style: 'expanded' | 'compact';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** Several may be chosen: their values are sent in one text, with commas between. */
  readonly isMultiSelect?: true;
  readonly value?: string;
  readonly wrap: true;
  readonly isRequired?: true;
  readonly errorMessage?: string;
}

export interface TextInput {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly isMultiline: boolean;
  readonly maxLength: number;
  readonly value?: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
}

export interface DateInput {
  readonly type: 'Input.Date';
  readonly id: string;
  readonly label: string;
  /** `2026-11-03`, as it is sent. */
  readonly value?: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
}

export interface Container {
  readonly type: 'Container';
  readonly spacing: 'Medium';
  readonly separator: true;
  readonly items: readonly RichTextBlock[];
}

/** Our own words, dates and times only: Teams reads Markdown in both halves. */
export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

export type CardElement = TextBlock | RichTextBlock | ChoiceSet | TextInput | DateInput | Container | FactSet;

interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, string>>;
}

/** `fallback` is what clients without Universal Actions send: a message with this value. */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  /** The one that the card is for. */
  readonly style?: 'positive';
  readonly data: Readonly<Record<string, string>>;
  readonly fallback: SubmitAction;
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type CardAction = ExecuteAction | OpenUrlAction;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  /** Read in notifications, and where cards are not shown. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

/** Safe on every way to a person (Graph docs: chatMessage; Teams docs: format your bot messages name larger limits). */
export const MOST_CARD_BYTES = 28 * 1024;

export const cardBytes = (card: unknown): number => Buffer.byteLength(JSON.stringify(card), 'utf8');
