import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Read as one piece, by their name; what is inside is not read again. */
const WHOLE = new Set(['heading', 'button', 'link', 'combobox', 'textbox', 'checkbox', 'DisclosureTriangle']);
/** Told on the way in. */
const ANNOUNCED = new Set(['banner', 'main', 'contentinfo', 'status', 'group', 'region', 'blockquote']);

/**
 * What a screen reader says of a page from its beginning to its end, a line a piece, from the browser's own accessibility
 * tree: the role, the name, and what state it is in. Pieces of one sentence are joined, as they are read.
 */
export async function reading(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let sentence = '';
  const endSentence = () => {
    if (sentence.trim() !== '') lines.push(sentence.trim().replace(/\s+/g, ' '));
    sentence = '';
  };
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '');
    if (role === 'InlineTextBox') return;
    if (!node.ignored && role === 'StaticText') {
      sentence += name;
      return;
    }
    const whole = !node.ignored && WHOLE.has(role);
    const announced = !node.ignored && ANNOUNCED.has(role);
    // Blocks end a sentence, what stands within a line does not.
    const block = whole || announced || ['paragraph', 'listitem', 'list', 'LabelText'].includes(role);
    if (block) endSentence();
    if (whole) lines.push(`${role} “${name.replace(/\s+/g, ' ')}”${stateOf(node)}`);
    else {
      if (announced) lines.push(name === '' ? role : `${role} “${name}”`);
      for (const id of node.childIds ?? []) visit(byId.get(id));
    }
    if (block) endSentence();
  };
  visit(nodes[0]);
  endSentence();
  return lines;
}

function stateOf({ properties = [] }: Node): string {
  const value = (name: string) => properties.find((property) => property.name === name)?.value.value;
  const pressed = value('pressed');
  const expanded = value('expanded');
  return [
    ...(value('level') === undefined ? [] : [`, level ${value('level')}`]),
    ...(pressed === undefined ? [] : [pressed === 'true' ? ', pressed' : ', not pressed']),
    ...(expanded === undefined ? [] : [expanded ? ', open' : ', closed']),
  ].join('');
}
