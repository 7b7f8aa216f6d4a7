import { useEffect, useRef } from 'react';

interface RowBoxProps {
  readonly label: string;
  readonly isChosen: boolean | 'some';
  readonly onTurn: () => void;
}

/** The box that chooses a row: a browser's own, since a list of hundreds makes it again and again while it is scrolled. */
export function RowBox({ label, isChosen, onTurn }: RowBoxProps) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = isChosen === 'some';
  }, [isChosen]);
  return (
    <label className="row-box">
      <input ref={ref} type="checkbox" aria-label={label} checked={isChosen === true} onChange={onTurn} />
    </label>
  );
}
