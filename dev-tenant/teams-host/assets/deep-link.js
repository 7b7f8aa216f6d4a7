const teamsHosts = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/**
 * What a link leads to: a page of this app's tab, its chat, another address, or nothing that may be opened.
 * `https://teams.microsoft.com/l/entity/{appId}/{entityId}?context={"subEntityId":"…"}` (learn: deep link to an
 * application).
 */
export function readLink(link, app) {
  if (typeof link !== 'string' || !URL.canParse(link)) return { kind: 'refused' };
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:' && url.protocol !== 'mailto:')
    return { kind: 'refused' };
  if (!teamsHosts.includes(url.hostname)) return { kind: 'elsewhere', url: url.href };

  const parts = decoded(url.pathname.split('/'));
  if (parts === undefined) return { kind: 'refused' };
  const [, area, section, appId, entityId] = parts;
  if (area === 'l' && section === 'entity' && appId === app.id && entityId === app.entityId) {
    return { kind: 'tab', sub: subEntityOf(url.searchParams.get('context')) };
  }
  if (area === 'l' && section === 'chat' && url.searchParams.get('users') === `28:${app.botId}`)
    return { kind: 'chat' };
  return { kind: 'elsewhere', url: url.href };
}

function decoded(parts) {
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function subEntityOf(context) {
  try {
    const { subEntityId } = JSON.parse(context ?? '{}');
    return typeof subEntityId === 'string' && subEntityId !== '' ? subEntityId : undefined;
  } catch {
    return undefined;
  }
}
