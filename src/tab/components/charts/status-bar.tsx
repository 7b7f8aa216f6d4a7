import type { BarPart } from './bars-of.ts';

const HEIGHT = 14;

interface StatusBarProps {
  /** What is not known of a whole stays empty. */
  readonly parts: readonly Pick<BarPart, 'tone' | 'people'>[];
  readonly whole: number;
  /** Of the chart's patterns. */
  readonly patternId: string;
}

/** A whole in parts. Words beside it say the same, so the picture itself is not read out. */
export function StatusBar({ parts, whole, patternId }: StatusBarProps) {
  const percent = (people: number) => `${(people / whole) * 100}%`;
  const shown = parts.filter(({ people }) => people !== null && people > 0);
  const before = (place: number) => shown.slice(0, place).reduce((sum, { people }) => sum + (people ?? 0), 0);
  return (
    <svg className="status-bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {shown.map(({ tone, people }, place) => {
        const at = { x: percent(before(place)), width: percent(people ?? 0), height: HEIGHT };
        return (
          <g key={place}>
            <rect {...at} className={`status-bar__part status-bar__part--${tone}`} />
            <rect {...at} fill={`url(#${patternId}-${tone})`} />
          </g>
        );
      })}
      <rect className="status-bar__edge" width="100%" height={HEIGHT} />
    </svg>
  );
}

/** What tells parts apart where there are no colours: in forced colours, and on paper. */
export function StatusPatterns({ id }: { readonly id: string }) {
  return (
    <svg width="0" height="0" className="status-bar__patterns" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-poor`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className="status-bar__mark" />
        </pattern>
        <pattern id={`${id}-soon`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M3 2v2" className="status-bar__mark" />
        </pattern>
        <pattern id={`${id}-plain`} width="12" height="6" patternUnits="userSpaceOnUse">
          <path d="M6 0v6" className="status-bar__mark" />
        </pattern>
      </defs>
    </svg>
  );
}
