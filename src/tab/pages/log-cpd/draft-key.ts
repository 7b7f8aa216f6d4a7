/** Per person: colleagues may share a computer. */
export const draftKeyOf = (oid: string): string => `cpd.draft.activity.${oid}`;
