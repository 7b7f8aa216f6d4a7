/** Per person: colleagues may share a computer. */
export const logDraftKey = (oid: string): string => `cpd.draft.activity.${oid}`;

/** A draft of its own for each activity that is being changed. */
export const changeKeyOf = (oid: string, activityKey: string): string => `${logDraftKey(oid)}.${activityKey}`;
