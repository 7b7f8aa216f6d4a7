/** A search among people, as the address of its page holds it. */
export interface PeopleInAddress {
  readonly name: string;
  /** Key of a unit; empty for all. */
  readonly unit: string;
  /** Left out: with a manager or without. */
  readonly without?: 'manager' | undefined;
  /** From 1. */
  readonly page: number;
}

export const EVERYBODY: PeopleInAddress = { name: '', unit: '', page: 1 };

const PAGE = /^[1-9]\d{0,3}$/;

/** The search that an address asks for after its `?`. */
export function peopleIn(query: string): PeopleInAddress {
  const asked = new URLSearchParams(query);
  const page = asked.get('page') ?? '';
  return {
    name: asked.get('name') ?? '',
    unit: asked.get('unit') ?? '',
    ...(asked.get('without') === 'manager' && { without: 'manager' as const }),
    page: PAGE.test(page) ? Number(page) : 1,
  };
}

/** What of a search differs from everybody's first page, as `?name=ann&page=2`; nothing where nothing does. */
export function formatPeople({ name, unit, without, page }: PeopleInAddress): string {
  const asked = new URLSearchParams({
    ...(name !== '' && { name }),
    ...(unit !== '' && { unit }),
    ...(without !== undefined && { without }),
    ...(page !== 1 && { page: String(page) }),
  }).toString();
  return asked === '' ? '' : `?${asked}`;
}
