interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
}

interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

type Inline = TextNode | LinkNode;

interface Block {
  type: string;
  children: unknown[];
  [option: string]: unknown;
}

const INLINE = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/g;

function inline(source: string): Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  const plain = (text: string) => {
    if (text) nodes.push({ type: 'text', text });
  };
  for (const match of source.matchAll(INLINE)) {
    plain(source.slice(end, match.index));
    const { bold, label, url } = match.groups ?? {};
    if (bold) nodes.push({ type: 'text', text: bold, bold: true });
    else if (label && url) nodes.push({ type: 'link', url, children: [{ type: 'text', text: label }] });
    end = match.index + match[0].length;
  }
  plain(source.slice(end));
  return nodes;
}

const list = (items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: inline(item) })),
});

/**
 * Writes Strapi blocks from plain text: a string is a paragraph, an array a list, `**words**` bold, `[words](address)` a link.
 *
 * @param parts paragraphs and lists, in order
 * @returns the value of a `blocks` field
 */
export function text(...parts: (string | string[])[]): Block[] {
  return parts.map((part) => (Array.isArray(part) ? list(part) : { type: 'paragraph', children: inline(part) }));
}
