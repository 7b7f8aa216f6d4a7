export interface TabLinks {
  /** The tab itself, or one of its pages: `team`, `review/<oid>`. */
  to(subPage?: string): string;
}

/** Entity id of the personal tab in the app's manifest. */
const TAB_ENTITY = 'cpd';

/** Teams docs: deep link to a tab. The host part is the same wherever people use Teams. */
export const createTabLinks = (teamsAppId: string): TabLinks => ({
  to(subPage) {
    const tab = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${TAB_ENTITY}`;
    if (subPage === undefined) return tab;
    return `${tab}?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPage }))}`;
  },
});
