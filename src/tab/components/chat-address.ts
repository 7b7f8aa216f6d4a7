/** People whom one chat is begun with: an address of more is too long for some clients. */
export const MOST_IN_A_CHAT = 50;

/** Opens a chat in Teams with those who sign in by these names (learn: "Deep link to a Teams chat"). */
export function chatAddress(signInNames: readonly string[]): string {
  const query = new URLSearchParams({ users: signInNames.join(',') });
  return `https://teams.microsoft.com/l/chat/0/0?${query.toString()}`;
}
