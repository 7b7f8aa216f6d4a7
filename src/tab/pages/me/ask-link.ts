import type { AskableView } from '../../../contract/record.ts';

/** A link that opens an e-mail to somebody; undefined for who has no mailbox. */
export const mailLink = ({ mail }: AskableView, subject: string, text: string): string | undefined =>
  mail === ''
    ? undefined
    : `mailto:${encodeURIComponent(mail)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;

/**
 * A link that opens a chat with somebody in Teams, with words to begin with; they are sent only by the reader. Where only a
 * mailbox is known, an e-mail. Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
export const askLink = (asked: AskableView, text: string): string | undefined =>
  asked.principalName === ''
    ? mailLink(asked, '', text)
    : `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(asked.principalName)}&message=${encodeURIComponent(text)}`;
