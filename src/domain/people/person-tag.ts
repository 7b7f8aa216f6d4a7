import type { DirectoryAccount } from './account.ts';

/** What tells a person from others of their name. */
export interface PersonTag {
  /** Empty where the directory has none. */
  readonly jobTitle: string;
  readonly unitName: string;
  /** Mail address, else the name they sign in with; only where another has the same name. */
  readonly address: string | undefined;
}

/** The address people know somebody by. */
export const mailAddressOf = ({
  mail,
  principalName,
}: Pick<DirectoryAccount, 'mail' | 'principalName'>): string => (mail === '' ? principalName : mail);

/** `Adult Learning Tutor · Adult Learning Service · asha.patel@example.org`; what is missing is left out. */
export const tagText = ({
  jobTitle,
  unitName,
  address,
}: {
  readonly jobTitle: string;
  readonly unitName: string;
  readonly address?: string | null | undefined;
}): string => [jobTitle, unitName, address ?? ''].filter((each) => each !== '').join(' · ');
