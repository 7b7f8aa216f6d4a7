/** One thing that somebody did, in words. */
export interface WordedStep {
  readonly key: string;
  readonly did: string;
  /** Who and when. */
  readonly when: string;
  readonly changes: readonly {
    readonly field: string;
    readonly label: string;
    /** Empty: nothing. */
    readonly before: string;
    readonly after: string;
  }[];
}

interface HistoryStepsProps {
  readonly title: string;
  readonly steps: readonly WordedStep[];
}

/** Who did what and when, the last first, each with what was another. */
export const HistorySteps = ({ title, steps }: HistoryStepsProps) => (
  <div className="history">
    <p>
      <strong>{title}</strong>
    </p>
    <ol className="plain-list">
      {steps.map(({ key, did, when, changes }) => (
        <li key={key}>
          <p>
            <strong>{did}</strong>
          </p>
          <p className="quiet">{when}</p>
          {changes.length > 0 && (
            <dl className="entry__lines">
              {changes.map(({ field, label, before, after }) => (
                <div key={field}>
                  <dt className="quiet">{label}</dt>
                  <dd className="own-words">
                    {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  </div>
);
