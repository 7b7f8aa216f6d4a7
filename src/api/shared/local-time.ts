// Parts of what `Clock.localAt` gives: an instant as the organisation's clocks show it.

export const localDay = (local: string): string => local.slice(0, 'YYYY-MM-DD'.length);

/** `14:05` */
export const localTime = (local: string): string =>
  local.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);
