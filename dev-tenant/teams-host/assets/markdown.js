/**
 * The part of Markdown that Teams shows in messages and text blocks: bold, italic, links, flat lists, and a backslash
 * before a mark that is meant as a character (learn: format cards in Teams). Everything else stays text.
 */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text) => text.replace(/[&<>"']/g, (character) => entities[character]);

/** An escaped mark is kept out of the way as a character of private use, which no rule below reads. */
const privateUse = 0xe000;
const hideEscapes = (text) =>
  text.replace(/\\([!-/:-@[-`{-~])/g, (_escape, mark) =>
    String.fromCharCode(privateUse + mark.charCodeAt(0)),
  );
const showEscapes = (html) =>
  html.replace(/[\ue021-\ue07e]/g, (hidden) =>
    escaped(String.fromCharCode(hidden.charCodeAt(0) - privateUse)),
  );

/** Safe HTML: all text is escaped, and a link leads to http, https or mail only. */
export function markdownToHtml(text) {
  const html = [];
  let list;
  const endList = () => {
    if (list !== undefined) html.push(`</${list}>`);
    list = undefined;
  };
  for (const line of hideEscapes(text).split(/\r?\n/)) {
    const item = /^\s*(?:([-*])|(\d+)\.)\s+(.*)$/.exec(line);
    if (item === null) {
      endList();
      if (line.trim() !== '') html.push(`<p>${inline(line)}</p>`);
      continue;
    }
    const kind = item[1] === undefined ? 'ol' : 'ul';
    if (list !== kind) {
      endList();
      html.push(kind === 'ol' ? `<ol start="${item[2]}">` : '<ul>');
      list = kind;
    }
    html.push(`<li>${inline(item[3])}</li>`);
  }
  endList();
  return showEscapes(html.join(''));
}

function inline(text) {
  let html = '';
  let end = 0;
  for (const link of text.matchAll(/\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g)) {
    html += emphasised(text.slice(end, link.index));
    html += `<a href="${escaped(link[2])}">${emphasised(link[1])}</a>`;
    end = link.index + link[0].length;
  }
  return html + emphasised(text.slice(end));
}

function emphasised(text) {
  return escaped(text)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\W)_([^_]+)_(?=\W|$)/g, '$1<em>$2</em>')
    .replace(/(^|[^*])\*([^*\s][^*]*)\*(?!\*)/g, '$1<em>$2</em>');
}
