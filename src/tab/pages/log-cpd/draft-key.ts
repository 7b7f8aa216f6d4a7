/** Per person: colleagues may share a computer. */
export const draftKeyOf = (oid: string): string => `cpd.draft.activity.${oid}`;

/** A draft of its own for each activity that is being changed. */
export const changeKeyOf = (oid: string, activityKey: string): string => `${draftKeyOf(oid)}.${activityKey}`;
