import { z } from 'zod';
import type { Graph } from '../../graph/graph.ts';
import { graphPath, sitePath } from '../../graph/graph-path.ts';
import type { SiteAddress } from '../../graph/graph-path.ts';
import { parsedAnswer } from '../../graph/parsed-answer.ts';

/** A column as it stands on a site. */
export interface FoundColumn {
  readonly id: string;
  readonly name: string;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  /** The type facet it has, of those that we declare; undefined for any other. */
  readonly facet: 'text' | 'number' | 'choice' | undefined;
  /** What it offers; empty of any other type. */
  readonly choices: readonly string[];
}

export interface FoundList {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly FoundColumn[];
}

export interface FoundSite {
  readonly id: string;
  readonly lists: readonly FoundList[];
}

const Site = z.object({ id: z.string() });
const ListOfSite = z.object({ id: z.string(), displayName: z.string() });
const ColumnOfList = z
  .object({
    id: z.string(),
    name: z.string(),
    indexed: z.boolean().default(false),
    enforceUniqueValues: z.boolean().default(false),
    text: z.object({}).optional(),
    number: z.object({}).optional(),
    choice: z.object({ choices: z.array(z.string()).default([]) }).optional(),
  })
  .transform(({ id, name, indexed, enforceUniqueValues, text, number, choice }): FoundColumn => ({
    id,
    name,
    isIndexed: indexed,
    isUnique: enforceUniqueValues,
    choices: choice?.choices ?? [],
    facet: text ? 'text' : number ? 'number' : choice ? 'choice' : undefined,
  }));

async function allOf<Schema extends z.ZodType>(
  graph: Graph,
  path: ReturnType<typeof graphPath>,
  schema: Schema,
): Promise<readonly z.output<Schema>[]> {
  const found: z.output<Schema>[] = [];
  for await (const page of graph.pages({ path })) found.push(...page.items.map((item) => schema.parse(item)));
  return found;
}

/** The lists of these titles on the site, with their columns. */
export async function readSite(
  graph: Graph,
  address: SiteAddress,
  titles: readonly string[],
): Promise<FoundSite> {
  const { id } = parsedAnswer(Site, await graph.get(sitePath(address), { select: ['id'] }));
  const onSite = await allOf(graph, graphPath`/sites/${id}/lists`, ListOfSite);
  const lists = await Promise.all(
    onSite
      .filter(({ displayName }) => titles.includes(displayName))
      .map(async ({ id: listId, displayName }): Promise<FoundList> => ({
        id: listId,
        title: displayName,
        columns: await allOf(graph, graphPath`/sites/${id}/lists/${listId}/columns`, ColumnOfList),
      })),
  );
  return { id, lists };
}
