import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from './teams.ts';

const axe = fs.readFileSync(
  path.join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'),
  'utf8',
);

const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** How many transitions run. */
const TRANSITIONS =
  "document.getAnimations().filter((each) => each instanceof CSSTransition && each.playState === 'running').length";

interface Rule {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Found {
  readonly passes: readonly Rule[];
  readonly violations: readonly Rule[];
}

interface Looked {
  /** How many rules found something that they could look at. */
  readonly rules: number;
  /** What is wrong, by rule, with the elements. */
  readonly faults: readonly (readonly [rule: string, elements: readonly string[]])[];
}

/**
 * What axe finds in the product's own frame. The page around it is Teams', and has a test of its own. Axe runs inside the
 * frame: led from outside, it passes over a frame that takes more than a second to load it.
 */
export async function lookAtProduct(page: Page): Promise<Looked> {
  const frame = await (await page.waitForSelector('iframe[title="CPD"]')).contentFrame();
  if (!frame) throw new Error('The product has no frame.');
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe);
  // A button that still fades from one theme's colours to the next's has a contrast that nobody reads.
  await eventually(
    () => frame.evaluate<number>(TRANSITIONS),
    (running) => running === 0,
  );
  // Tabster's sentinels are hidden and focusable by design: github.com/microsoft/fluentui.
  const words = `{ exclude: ['[data-tabster-dummy]'] }, ${JSON.stringify(OPTIONS)}`;
  const { passes, violations } = await frame.evaluate<Found>(`axe.run(${words})`);
  return {
    rules: passes.length,
    faults: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
  };
}
