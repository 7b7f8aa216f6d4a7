/**
 * The part of Markdown that Teams shows in messages and text blocks: bold, italic, links, and flat lists (learn: format
 * cards in Teams). Everything else stays text.
 */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text) => text.replace(/[&<>"']/g, (character) => entities[character]);

/** Safe HTML: the text is escaped before any mark is read. */
export function markdownToHtml(text) {
  const html = [];
  let list;
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*(?:([-*])|(\d+)\.)\s+(.*)$/.exec(line);
    if (item === null) {
      if (list !== undefined) html.push(`</${list}>`);
      list = undefined;
      html.push(line.trim() === '' ? '' : `<p>${inline(line)}</p>`);
      continue;
    }
    const kind = item[1] === undefined ? 'ol' : 'ul';
    if (list !== kind) {
      if (list !== undefined) html.push(`</${list}>`);
      html.push(kind === 'ol' ? `<ol start="${item[2]}">` : '<ul>');
      list = kind;
    }
    html.push(`<li>${inline(item[3])}</li>`);
  }
  if (list !== undefined) html.push(`</${list}>`);
  return html.join('');
}

function inline(text) {
  return escaped(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\W)_([^_]+)_(?=\W|$)/g, '$1<em>$2</em>')
    .replace(/(^|[^*])\*([^*\s][^*]*)\*(?!\*)/g, '$1<em>$2</em>')
    .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+)\)/g, '<a href="$2">$1</a>');
}
