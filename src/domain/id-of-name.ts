/** Names typed by hand meet ids of a policy, and one another: "Team leading" is `team-leading`. */
export const idOfName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
