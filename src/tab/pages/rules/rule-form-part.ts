import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import type { Draft } from '../../drafts/use-draft.ts';

/** What the parts of a rule's form share. */
export interface RuleFormPart {
  readonly policy: PolicyRules;
  readonly rule: RuleView;
  readonly today: string;
  readonly draft: Draft<string>;
  readonly idOf: (field: string) => string;
  readonly problemOf: (field: string) => string | undefined;
}
