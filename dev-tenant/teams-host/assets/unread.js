const keyOf = (userId) => `teams-stand-in.read-until.${userId}`;

/** How many of the bot's messages came after what this person has seen. */
export function unreadCount(userId, messages) {
  const readUntil = localStorage.getItem(keyOf(userId)) ?? '';
  return messages.filter(({ from, sentAt }) => from === 'bot' && sentAt > readUntil).length;
}

export function markRead(userId, messages) {
  const latest = messages.at(-1)?.sentAt;
  if (latest !== undefined) localStorage.setItem(keyOf(userId), latest);
}
