import type { PersonTagView } from '../../contract/person-tag.ts';
import { tagText } from '../../domain/people/person-tag.ts';

/** What tells a person from others of their name: job title, unit, and the address where it is needed. */
export function PersonTag({ tag }: { readonly tag: PersonTagView }) {
  return <span className="quiet person-tag">{tagText(tag)}</span>;
}
