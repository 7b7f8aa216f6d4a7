/** A search among people, as the address of its page holds it. */
export interface PeopleInAddress {
  readonly name: string;
  /** Key of a unit; empty for all. */
  readonly unit: string;
  /** Left out: with a manager or without. */
  readonly without?: 'manager' | undefined;
  /** Left out: whatever is missing of them. As `policy:requirement`. */
  readonly gap?: string | undefined;
}

export const EVERYBODY: PeopleInAddress = { name: '', unit: '' };

/** The search that an address asks for after its `?`. */
export function peopleIn(query: string): PeopleInAddress {
  const asked = new URLSearchParams(query);
  return {
    name: asked.get('name') ?? '',
    unit: asked.get('unit') ?? '',
    ...(asked.get('without') === 'manager' && { without: 'manager' as const }),
    ...(asked.has('gap') && { gap: asked.get('gap') ?? '' }),
  };
}

/** What of a search differs from everybody, as `?name=ann&unit=esol`; nothing where nothing does. */
export function formatPeople({ name, unit, without, gap }: PeopleInAddress): string {
  const asked = new URLSearchParams({
    ...(name !== '' && { name }),
    ...(unit !== '' && { unit }),
    ...(without !== undefined && { without }),
    ...(gap !== undefined && { gap }),
  }).toString();
  return asked === '' ? '' : `?${asked}`;
}
