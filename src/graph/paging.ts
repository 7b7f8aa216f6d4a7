import { z } from 'zod';
import type { GraphAnswer } from './call.ts';
import { GraphFault } from './graph-fault.ts';
import { GRAPH_ORIGIN } from './middleware/chain.ts';
import { parsedAnswer } from './parsed-answer.ts';

const PageBody = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

export interface Page {
  /** May be empty although more pages follow (Graph docs: paging). */
  readonly items: readonly unknown[];
  readonly nextLink: string | undefined;
  /** On the last page of a delta. */
  readonly deltaLink: string | undefined;
}

const refusedLink = (message: string, code: string) => new GraphFault(message, { code, outcome: 'refused' });

/** A link from an answer is followed only where our token belongs. */
export function checkedLink(link: string): string {
  if (URL.canParse(link) && new URL(link).origin === GRAPH_ORIGIN && !new URL(link).username) return link;
  throw refusedLink('A link leads away from Microsoft Graph.', 'foreign-link');
}

function pageOf(answer: GraphAnswer): Page {
  const body = parsedAnswer(PageBody, answer);
  const [next, delta] = [body['@odata.nextLink'], body['@odata.deltaLink']];
  return {
    items: body.value,
    nextLink: next === undefined ? undefined : checkedLink(next),
    deltaLink: delta === undefined ? undefined : checkedLink(delta),
  };
}

/** Page after page, each asked for once the one before has been taken. A link that comes twice is a loop. */
export async function* followPages(
  first: () => Promise<GraphAnswer>,
  follow: (link: string) => Promise<GraphAnswer>,
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<string>();
  let page = pageOf(await first());
  for (;;) {
    yield page;
    const link = page.nextLink;
    if (link === undefined) return;
    if (seen.has(link)) throw refusedLink('The pages of an answer lead in a circle.', 'page-loop');
    seen.add(link);
    page = pageOf(await follow(link));
  }
}
