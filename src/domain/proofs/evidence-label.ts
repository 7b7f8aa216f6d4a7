import type { Label } from '../fields/asked.ts';
import { message } from '../message.ts';
import type { Policy } from '../policies/policy.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';
import type { CaseEvidence, QualificationEvidence } from '../evidence/evidence.ts';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** What was typed by hand is kept as an id where the policy declares none: `data-analyst` was "Data analyst". */
export function nameOf(declared: readonly Named[], id: string): string {
  const known = declared.find((each) => each.id === id);
  if (known) return known.label;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function qualificationLabel({ subject, level }: QualificationEvidence, { subjects }: Policy): Label {
  const name = nameOf(subjects, subject);
  return level === null ? name : message('proof.qualification', { subject: name, level });
}

/** What people call a piece of evidence; `all` holds the activities that evaluations are about. */
export function evidenceLabel(
  evidence: CaseEvidence,
  book: Pick<RuleBook, 'policy' | 'labels'>,
  all: ReadonlyMap<string, CaseEvidence>,
): Label {
  switch (evidence.type) {
    case 'activity':
      return evidence.title || book.labels.activityTypes(evidence.activityType);
    case 'training':
      return book.labels.trainingItems(evidence.item);
    case 'qualification':
      return qualificationLabel(evidence, book.policy);
    case 'membership':
      return evidence.body || message('entry.membership');
    case 'professional-status':
      return evidence.name;
    case 'review':
      return book.labels.reviewKinds(evidence.kind);
    case 'observation':
      return book.labels.observationKinds(evidence.kind);
    case 'evaluation':
    case 'dissemination': {
      const activity = all.get(evidence.activity);
      return activity?.type === 'activity' || activity?.type === 'qualification'
        ? evidenceLabel(activity, book, all)
        : evidence.activity;
    }
    case 'self-assessment':
    case 'register-submission':
    case 'governor-session':
    case 'plan':
      return message(`entry.${evidence.type}`);
  }
}
