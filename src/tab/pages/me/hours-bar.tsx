interface HoursBarProps {
  readonly counted: number;
  readonly required: number;
  /** Where an even pace would be today. */
  readonly expected: number;
}

/** The sentence beside it says the same, so the picture itself is not read out. */
export function HoursBar({ counted, required, expected }: HoursBarProps) {
  const share = (hours: number) => `${Math.min(hours / required, 1) * 100}%`;
  return (
    <svg className="hours-bar" width="100%" height="20" aria-hidden="true" focusable="false">
      <rect className="hours-bar__track" x="0" y="4" width="100%" height="12" rx="6" />
      <rect className="hours-bar__fill" x="0" y="4" width={share(counted)} height="12" rx="6" />
      <rect className="hours-bar__pace" x={share(expected)} y="0" width="3" height="20" />
    </svg>
  );
}
