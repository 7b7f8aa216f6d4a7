/** Installs the app for everybody, as an administrator's setup policy would; the bot hears of each installation. */
export async function installForEverybody(frontDoor: string): Promise<void> {
  const answer = await fetch(`${frontDoor}/__teams/chat/install`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: frontDoor },
    body: JSON.stringify({ everyone: true }),
    signal: AbortSignal.timeout(60_000),
  });
  if (!answer.ok)
    throw new Error(`The app could not be installed for people: ${answer.status} ${await answer.text()}`);
}
