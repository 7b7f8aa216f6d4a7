/** What a requirement is called where its policy must be told from another: `CPD hours (Probation Institute CPD)`. */
export const titleUnder = (title: string, policy: { readonly title: string } | null | undefined): string =>
  policy ? `${title} (${policy.title})` : title;
