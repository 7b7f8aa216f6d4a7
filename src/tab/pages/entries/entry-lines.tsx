import type { EntryView } from '../../../contract/entries.ts';

/** What an entry says, line by line. */
export function EntryLines({ entry }: { readonly entry: EntryView }) {
  return (
    <dl className="entry__lines">
      {entry.lines.map(({ label, value }) => (
        <div key={label}>
          <dt className="quiet">{label}</dt>
          <dd className="own-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
