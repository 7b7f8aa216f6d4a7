import type { Graph } from '../../graph/graph.ts';
import { graphPath } from '../../graph/graph-path.ts';
import type { ProvisioningStep } from './plan-provisioning.ts';

async function applyStep(graph: Graph, siteId: string, step: ProvisioningStep): Promise<void> {
  switch (step.kind) {
    case 'create-list':
      await graph.post(graphPath`/sites/${siteId}/lists`, {
        displayName: step.title,
        list: { template: 'genericList' },
        columns: step.columns,
      });
      return;
    case 'create-column':
      await graph.post(graphPath`/sites/${siteId}/lists/${step.listId}/columns`, step.column);
      return;
    case 'index-column': {
      const { indexed, enforceUniqueValues } = step.column;
      const path = graphPath`/sites/${siteId}/lists/${step.listId}/columns/${step.columnId}`;
      await graph.patch(path, { indexed, enforceUniqueValues }, {});
      return;
    }
    case 'offer-choices': {
      const { column, choices, listId, columnId } = step;
      const path = graphPath`/sites/${siteId}/lists/${listId}/columns/${columnId}`;
      await graph.patch(path, { choice: { ...column.choice, choices } }, {});
      return;
    }
    case 'wrong-type':
      return;
  }
}

/**
 * Does the steps one by one and gives those that only a person can do. A fault ends it; run again from a new plan, it
 * goes on where it ended, because a plan holds only what is missing.
 */
export async function applyProvisioning(
  graph: Graph,
  siteId: string,
  steps: readonly ProvisioningStep[],
  onDone: (step: ProvisioningStep) => void = () => undefined,
): Promise<readonly ProvisioningStep[]> {
  for (const step of steps) {
    await applyStep(graph, siteId, step);
    onDone(step);
  }
  return steps.filter((step) => step.kind === 'wrong-type');
}
