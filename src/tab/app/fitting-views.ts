interface Room {
  /** Pixels of all that are to stand in a row, and of what opens the rest. */
  readonly inAll: number;
  readonly forMore: number;
}

/**
 * Which of some things in a row have room, by place and in order: all, or as many of the first as leave room for what opens
 * the rest. The chosen one always stands; nothing is left out of a row whose room is not known.
 */
export function fittingPlaces(widths: readonly number[], chosen: number, { inAll, forMore }: Room): number[] {
  const places = widths.map((_width, place) => place);
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (inAll <= 0 || all <= inAll) return places;
  let left = inAll - forMore - (widths[chosen] ?? 0);
  let isFull = false;
  return places.filter((place) => {
    if (place === chosen) return true;
    left -= widths[place] ?? 0;
    isFull ||= left < 0;
    return !isFull;
  });
}
